namespace StPlan.Demo.Texts;

/// <summary>Group IV: State management.</summary>
internal static class GovernanceThemes
{
    public static IReadOnlyDictionary<string, TaskTheme> ByTask { get; } = new Dictionary<string, TaskTheme>
    {
        ["IV.1"] = new()
        {
            Subject = "việc kiện toàn tổ chức bộ máy theo Nghị quyết số 18-NQ/TW",
            Results = ["đã sắp xếp {0} phòng, đơn vị trực thuộc, ban hành {1} quy chế, quy định chức năng nhiệm vụ mới"],
            Yields = [new("Phòng, đơn vị được sắp xếp", 4, 11, "đơn vị"), new("Quy chế, quy định ban hành", 2, 8, "văn bản")],
            Difficulties = ["Khối lượng hồ sơ bàn giao lớn, chưa đồng bộ trên môi trường số."],
            Proposals = ["Đề nghị hướng dẫn vị trí việc làm đối với các đơn vị sự nghiệp sau sắp xếp."],
            Budget = (60, 240),
        },
        ["IV.2"] = new()
        {
            Subject = "việc phân cấp quản lý và thanh tra, kiểm tra nhiệm vụ khoa học và công nghệ",
            Results = ["đã tham mưu {0} văn bản phân cấp, tổ chức {1} cuộc kiểm tra nhiệm vụ khoa học và công nghệ; chưa phát hiện sai "
                + "phạm phải xử lý"],
            Yields = [new("Văn bản phân cấp được tham mưu", 1, 5, "văn bản"), new("Cuộc kiểm tra", 3, 14, "cuộc")],
            Difficulties = ["Lực lượng thanh tra chuyên ngành thay đổi sau sắp xếp."],
            Proposals = ["Đề nghị ban hành quy trình kiểm tra áp dụng cho cấp xã."],
            Budget = (50, 210),
        },
        ["IV.3"] = new()
        {
            Subject = "các cơ chế, chính sách thúc đẩy khoa học, công nghệ và đổi mới sáng tạo",
            Results = ["đã rà soát {0} cơ chế, chính sách, trình ban hành {1} chính sách hỗ trợ của tỉnh"],
            Yields = [new("Cơ chế, chính sách được rà soát", 6, 20, "chính sách"), new("Chính sách trình ban hành", 1, 4, "chính sách")],
            Difficulties = ["Chính sách hiện hành nằm ở nhiều văn bản, cần thời gian rà soát."],
            Proposals = ["Đề nghị cho áp dụng chuyển tiếp các chính sách còn hiệu lực."],
            Budget = (90, 420),
        },
        ["IV.4"] = new()
        {
            Subject = "việc hình thành doanh nghiệp, tổ chức khoa học và công nghệ và phát triển thị trường khoa học và công nghệ",
            Results = ["đã hướng dẫn {0} doanh nghiệp lập hồ sơ doanh nghiệp khoa học và công nghệ, đưa {1} công nghệ, thiết bị lên sàn "
                + "giao dịch"],
            Yields = [new("Doanh nghiệp được hướng dẫn", 4, 15, "doanh nghiệp"),
                new("Công nghệ, thiết bị giới thiệu trên sàn", 12, 55, "công nghệ")],
            Difficulties = ["Doanh nghiệp chưa thấy rõ lợi ích của việc được công nhận."],
            Proposals = ["Đề nghị ưu tiên doanh nghiệp khoa học và công nghệ trong mua sắm công."],
            Budget = (120, 640),
        },
    };
}
