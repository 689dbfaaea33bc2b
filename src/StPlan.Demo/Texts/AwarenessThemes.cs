namespace StPlan.Demo.Texts;

/// <summary>Group I: leadership, communication and awareness.</summary>
internal static class AwarenessThemes
{
    public static TaskTheme InDepartments { get; } = new()
    {
        Subject = "việc quán triệt, tuyên truyền Nghị quyết số 21-NQ/TU",
        Results =
        [
            "đã tổ chức {0} hội nghị quán triệt Nghị quyết số 21-NQ/TU với {1} lượt cán bộ, công chức, viên chức tham dự; lồng ghép nội "
                + "dung khoa học, công nghệ và đổi mới sáng tạo vào chương trình công tác của ngành",
            "đã ban hành kế hoạch thực hiện của ngành, tổ chức {0} buổi sinh hoạt chuyên đề với {1} lượt người tham dự, đăng tin trên "
                + "trang thông tin điện tử của đơn vị",
        ],
        Yields = [new("Hội nghị, buổi sinh hoạt chuyên đề", 2, 6, "cuộc"), new("Lượt người tham dự", 80, 420, "lượt người")],
        Difficulties = ["Nội dung tuyên truyền còn chung, chưa gắn với nhiệm vụ cụ thể của từng phòng, đơn vị.",
            "Cán bộ phụ trách kiêm nhiệm, thời gian dành cho công tác tuyên truyền còn ít."],
        Proposals = ["Đề nghị Sở Khoa học và Công nghệ cung cấp tài liệu tuyên truyền thống nhất cho các sở, ngành."],
        Budget = (20, 90),
    };

    public static TaskTheme InDistricts { get; } = new()
    {
        Subject = "việc quán triệt, tuyên truyền Nghị quyết số 21-NQ/TU trên địa bàn",
        Results = ["Ủy ban nhân dân cấp huyện đã tổ chức {0} hội nghị triển khai Nghị quyết số 21-NQ/TU đến các phòng, ban và cấp xã với "
            + "{1} lượt người tham dự; bàn giao hồ sơ theo dõi nhiệm vụ cho cấp xã trước khi kết thúc hoạt động"],
        Yields = [new("Hội nghị triển khai", 2, 5, "cuộc"), new("Lượt người tham dự", 120, 480, "lượt người")],
        Difficulties = ["Đang sắp xếp tổ chức bộ máy nên chưa bố trí được cán bộ theo dõi thường xuyên."],
        Proposals = ["Đề nghị hướng dẫn việc bàn giao nhiệm vụ đang thực hiện cho cấp xã."],
        Budget = (30, 110),
    };

    public static TaskTheme InCommunes { get; } = new()
    {
        Subject = "việc tuyên truyền về khoa học, công nghệ và đổi mới sáng tạo đến các ấp, khóm",
        Results =
        [
            "đã tuyên truyền {0} buổi tại các ấp, khóm và phát trên hệ thống truyền thanh cơ sở với {1} lượt người nghe, dự; vận động hộ "
                + "dân, hợp tác xã áp dụng tiến bộ kỹ thuật vào sản xuất",
            "đã lồng ghép tuyên truyền Nghị quyết số 21-NQ/TU trong {0} cuộc họp dân với {1} lượt người dự; niêm yết tài liệu tại trụ sở "
                + "và nhà văn hóa",
        ],
        Yields = [new("Buổi tuyên truyền", 3, 14, "buổi"), new("Lượt người nghe, dự", 150, 900, "lượt người")],
        Difficulties = ["Xã, phường mới thành lập, chưa có công chức chuyên trách khoa học và công nghệ.",
            "Hệ thống truyền thanh cơ sở ở một số ấp đã xuống cấp.", "Kinh phí tuyên truyền hạn chế, chủ yếu lồng ghép."],
        Proposals = ["Đề nghị tập huấn nghiệp vụ khoa học và công nghệ cho công chức cấp xã.",
            "Đề nghị bố trí kinh phí tuyên truyền riêng trong dự toán hàng năm."],
        Budget = (5, 35),
    };

    public static IReadOnlyDictionary<string, TaskTheme> ByTask { get; } = new Dictionary<string, TaskTheme>
    {
        ["I.2"] = new()
        {
            Subject = "các bản tin, chuyên mục khoa học và công nghệ",
            Results =
            [
                "đã thực hiện và đăng tải {0} bản tin, {1} chuyên mục giới thiệu thành tựu khoa học và công nghệ, gương điển hình tiên "
                    + "tiến trong nghiên cứu, ứng dụng phục vụ sản xuất và đời sống",
                "đã sản xuất {0} tin, bài và {1} chuyên mục về khoa học, công nghệ và đổi mới sáng tạo, trong đó có các chuyên mục song "
                    + "ngữ Việt - Khmer",
            ],
            Yields = [new("Bản tin, tin, bài", 18, 96, "bản tin"), new("Chuyên mục", 4, 24, "chuyên mục")],
            Difficulties = ["Thiếu phóng viên am hiểu chuyên sâu về khoa học và công nghệ.", "Nguồn tin từ cơ sở gửi về chậm, chưa đều."],
            Proposals = ["Đề nghị các đơn vị chủ trì nhiệm vụ khoa học cung cấp kết quả nghiệm thu để kịp thời đưa tin."],
            Budget = (80, 320),
        },
    };
}
