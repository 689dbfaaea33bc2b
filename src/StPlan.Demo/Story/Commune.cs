namespace StPlan.Demo.Story;

/// <summary>A commune or ward of the former province of Trà Vinh, as they are since 1 July 2025 (public knowledge).</summary>
/// <param name="Code">The code of its People's Committee.</param>
/// <param name="Name">"xã Càng Long".</param>
/// <param name="District">The code of the committee of the district that it was part of.</param>
internal sealed record Commune(string Code, string Name, string District)
{
    public static IReadOnlyList<Commune> All { get; } =
    [
        new("UBNDP-TRAVINH", "phường Trà Vinh", "UBNDTPTV"),
        new("UBNDP-LONGDUC", "phường Long Đức", "UBNDTPTV"),
        new("UBNDP-NGUYETHOA", "phường Nguyệt Hóa", "UBNDTPTV"),
        new("UBNDP-HOATHUAN", "phường Hòa Thuận", "UBNDTPTV"),
        new("UBNDP-DUYENHAI", "phường Duyên Hải", "UBNDTXDH"),
        new("UBNDP-TRUONGLONGHOA", "phường Trường Long Hòa", "UBNDTXDH"),
        new("UBNDX-LONGHUU", "xã Long Hữu", "UBNDTXDH"),
        new("UBNDX-CANGLONG", "xã Càng Long", "UBNDHCL"),
        new("UBNDX-ANTRUONG", "xã An Trường", "UBNDHCL"),
        new("UBNDX-TANAN", "xã Tân An", "UBNDHCL"),
        new("UBNDX-NHILONG", "xã Nhị Long", "UBNDHCL"),
        new("UBNDX-BINHPHU", "xã Bình Phú", "UBNDHCL"),
        new("UBNDX-CAUKE", "xã Cầu Kè", "UBNDHCK"),
        new("UBNDX-PHONGTHANH", "xã Phong Thạnh", "UBNDHCK"),
        new("UBNDX-ANPHUTAN", "xã An Phú Tân", "UBNDHCK"),
        new("UBNDX-TAMNGAI", "xã Tam Ngãi", "UBNDHCK"),
        new("UBNDX-CAUNGANG", "xã Cầu Ngang", "UBNDHCN"),
        new("UBNDX-MYLONG", "xã Mỹ Long", "UBNDHCN"),
        new("UBNDX-VINHKIM", "xã Vinh Kim", "UBNDHCN"),
        new("UBNDX-NHITRUONG", "xã Nhị Trường", "UBNDHCN"),
        new("UBNDX-HIEPMY", "xã Hiệp Mỹ", "UBNDHCN"),
        new("UBNDX-CHAUTHANH", "xã Châu Thành", "UBNDHCT"),
        new("UBNDX-SONGLOC", "xã Song Lộc", "UBNDHCT"),
        new("UBNDX-HUNGMY", "xã Hưng Mỹ", "UBNDHCT"),
        new("UBNDX-HOAMINH", "xã Hòa Minh", "UBNDHCT"),
        new("UBNDX-LONGHOA", "xã Long Hòa", "UBNDHCT"),
        new("UBNDX-LONGTHANH", "xã Long Thành", "UBNDHDH"),
        new("UBNDX-DONCHAU", "xã Đôn Châu", "UBNDHDH"),
        new("UBNDX-NGULAC", "xã Ngũ Lạc", "UBNDHDH"),
        new("UBNDX-LONGVINH", "xã Long Vĩnh", "UBNDHDH"),
        new("UBNDX-DONGHAI", "xã Đông Hải", "UBNDHDH"),
        new("UBNDX-TIEUCAN", "xã Tiểu Cần", "UBNDHTCAN"),
        new("UBNDX-TANHOA", "xã Tân Hòa", "UBNDHTCAN"),
        new("UBNDX-HUNGHOA", "xã Hùng Hòa", "UBNDHTCAN"),
        new("UBNDX-TAPNGAI", "xã Tập Ngãi", "UBNDHTCAN"),
        new("UBNDX-TRACU", "xã Trà Cú", "UBNDHTCU"),
        new("UBNDX-DAIAN", "xã Đại An", "UBNDHTCU"),
        new("UBNDX-LUUNGHIEPANH", "xã Lưu Nghiệp Anh", "UBNDHTCU"),
        new("UBNDX-HAMGIANG", "xã Hàm Giang", "UBNDHTCU"),
        new("UBNDX-LONGHIEP", "xã Long Hiệp", "UBNDHTCU"),
        new("UBNDX-TAPSON", "xã Tập Sơn", "UBNDHTCU"),
    ];
}
