namespace StPlan.Demo.Texts;

/// <summary>Group II: people.</summary>
internal static class WorkforceThemes
{
    public static IReadOnlyDictionary<string, TaskTheme> ByTask { get; } = new Dictionary<string, TaskTheme>
    {
        ["II.1"] = new()
        {
            Subject = "chính sách thu hút nhà khoa học, chuyên gia có trình độ cao",
            Results = ["đã mời {0} chuyên gia, nhà khoa học tư vấn cho tỉnh; ký {1} thỏa thuận hỗ trợ chuyển giao công nghệ với viện, "
                + "trường"],
            Yields = [new("Chuyên gia, nhà khoa học được mời", 3, 12, "người"),
                new("Thỏa thuận hỗ trợ chuyển giao công nghệ", 1, 4, "thỏa thuận")],
            Difficulties = ["Chưa có hướng dẫn của Trung ương về mức thu hút nên chưa có cơ sở trình ban hành chính sách của tỉnh."],
            Proposals = ["Đề nghị cho phép áp dụng cơ chế khoán theo nhiệm vụ trong khi chờ hướng dẫn."],
            Budget = (150, 800),
        },
        ["II.2"] = new()
        {
            Subject = "việc xây dựng Trường Đại học Trà Vinh thành trung tâm đào tạo nguồn nhân lực chất lượng cao",
            Results = ["đã tuyển mới {0} học viên sau đại học các ngành khoa học, công nghệ; thực hiện {1} đề tài gắn với đào tạo, mở "
                + "thêm học phần về trí tuệ nhân tạo và công nghệ sinh học"],
            Yields = [new("Học viên sau đại học tuyển mới", 180, 420, "học viên"), new("Đề tài gắn với đào tạo", 12, 40, "đề tài")],
            Difficulties = ["Thiết bị phòng thí nghiệm một số ngành kỹ thuật chưa đồng bộ.",
                "Số giảng viên có trình độ tiến sĩ ngành công nghệ còn ít."],
            Proposals = ["Đề nghị tỉnh đặt hàng đào tạo theo nhu cầu của các ngành mũi nhọn."],
            Budget = (2_000, 9_500),
        },
        ["II.3"] = new()
        {
            Subject = "việc đào tạo, cung cấp nhân lực cho doanh nghiệp",
            Results = ["đã đào tạo {0} học sinh, sinh viên và lao động theo đơn đặt hàng, cung cấp nhân lực cho {1} doanh nghiệp trên địa "
                + "bàn"],
            Yields = [new("Học sinh, sinh viên, lao động được đào tạo", 350, 980, "người"),
                new("Doanh nghiệp tiếp nhận", 12, 38, "doanh nghiệp")],
            Difficulties = ["Doanh nghiệp đặt hàng không ổn định, tuyển sinh một số nghề kỹ thuật khó khăn."],
            Proposals = ["Đề nghị hỗ trợ chi phí thực tập tại doanh nghiệp cho người học nghề kỹ thuật."],
            Budget = (900, 3_400),
        },
        ["II.4"] = new()
        {
            Subject = "mạng lưới chuyên gia khoa học, công nghệ và đổi mới sáng tạo",
            Results = ["đã kết nối {0} chuyên gia trong và ngoài nước vào mạng lưới, tổ chức {1} khóa bồi dưỡng nhân lực công nghệ"],
            Yields = [new("Chuyên gia trong mạng lưới", 15, 60, "người"), new("Khóa bồi dưỡng", 2, 7, "khóa")],
            Difficulties = ["Chưa có quy chế phối hợp và kinh phí thường xuyên cho hoạt động của mạng lưới."],
            Proposals = ["Đề nghị ban hành quy chế hoạt động của mạng lưới chuyên gia."],
            Budget = (120, 520),
        },
        ["II.5"] = new()
        {
            Subject = "việc nhân rộng sáng kiến, cải tiến kỹ thuật",
            Results = ["đã công nhận {0} sáng kiến, trong đó nhân rộng {1} giải pháp vào sản xuất tại hợp tác xã, cơ sở chế biến"],
            Yields = [new("Sáng kiến được công nhận", 40, 140, "sáng kiến"), new("Giải pháp được nhân rộng", 4, 18, "giải pháp")],
            Difficulties = ["Nhiều sáng kiến có quy mô nhỏ, khó nhân rộng ngoài đơn vị."],
            Proposals = ["Đề nghị có mức thưởng riêng cho sáng kiến được áp dụng rộng rãi."],
            Budget = (80, 300),
        },
        ["II.6"] = new()
        {
            Subject = "Đề án Tổ hợp đổi mới sáng tạo và khởi nghiệp tỉnh Trà Vinh",
            Results = ["đã hỗ trợ {0} dự án khởi nghiệp đổi mới sáng tạo, tổ chức {1} khóa ươm tạo; bố trí không gian làm việc chung cho "
                + "các nhóm khởi nghiệp"],
            Yields = [new("Dự án khởi nghiệp được hỗ trợ", 6, 18, "dự án"), new("Khóa ươm tạo", 2, 5, "khóa")],
            Difficulties = ["Vướng thủ tục bố trí trụ sở sau sắp xếp tổ chức bộ máy."],
            Proposals = ["Đề nghị bố trí một trụ sở dôi dư cho Tổ hợp đổi mới sáng tạo."],
            Budget = (400, 2_600),
        },
        ["II.7"] = new()
        {
            Subject = "Đề án nâng cao năng lực quản lý nhà nước về khoa học, công nghệ và đổi mới sáng tạo",
            Results = ["đã tổ chức {0} lớp bồi dưỡng với {1} lượt công chức, viên chức tham gia; hoàn thiện quy trình quản lý nhiệm vụ "
                + "khoa học và công nghệ trên môi trường số"],
            Yields = [new("Lớp bồi dưỡng", 2, 8, "lớp"), new("Lượt công chức, viên chức được bồi dưỡng", 60, 260, "lượt người")],
            Difficulties = ["Biên chế lĩnh vực khoa học và công nghệ ít, nhiều công chức kiêm nhiệm."],
            Proposals = ["Đề nghị duy trì đầu mối khoa học và công nghệ ở cấp xã."],
            Budget = (150, 700),
        },
        ["II.8"] = new()
        {
            Subject = "các câu lạc bộ sáng tạo, nghiên cứu khoa học trong nhà trường",
            Results = ["đã thành lập và duy trì {0} câu lạc bộ sáng tạo, nghiên cứu khoa học với {1} học sinh, sinh viên tham gia"],
            Yields = [new("Câu lạc bộ", 2, 14, "câu lạc bộ"), new("Học sinh, sinh viên tham gia", 90, 640, "người")],
            Difficulties = ["Giáo viên hướng dẫn kiêm nhiệm, thiếu dụng cụ thực hành."],
            Proposals = ["Đề nghị hỗ trợ bộ dụng cụ STEM cho các trường trung học phổ thông vùng khó khăn."],
            Budget = (60, 280),
        },
    };
}
