namespace StPlan.Demo.Texts;

/// <summary>Group III, tasks 8–14: enterprises, standards, intellectual property, competitions.</summary>
internal static class ApplicationThemes
{
    public static IReadOnlyDictionary<string, TaskTheme> ByTask { get; } = new Dictionary<string, TaskTheme>
    {
        ["III.8"] = new()
        {
            Subject = "việc hỗ trợ doanh nghiệp nghiên cứu khoa học, ứng dụng công nghệ hiện đại",
            Results = ["đã hỗ trợ {0} doanh nghiệp đổi mới công nghệ, tư vấn {1} lượt về chính sách thuế, tín dụng cho hoạt động nghiên "
                + "cứu"],
            Yields = [new("Doanh nghiệp được hỗ trợ", 6, 22, "doanh nghiệp"), new("Lượt tư vấn", 20, 90, "lượt")],
            Difficulties = ["Doanh nghiệp nhỏ và vừa chưa quen với thủ tục thanh quyết toán kinh phí khoa học."],
            Proposals = ["Đề nghị đơn giản hóa hồ sơ hỗ trợ đối với doanh nghiệp nhỏ."],
            Budget = (500, 2_300),
        },
        ["III.9"] = new()
        {
            Subject = "cơ sở vật chất, thiết bị kiểm định, thử nghiệm và hạ tầng thống kê khoa học và công nghệ",
            Results = ["đã mua sắm {0} thiết bị kiểm định phương tiện đo, mở rộng {1} phép thử chất lượng sản phẩm; nâng cấp máy chủ phục "
                + "vụ thống kê khoa học và công nghệ"],
            Yields = [new("Thiết bị kiểm định, thử nghiệm", 2, 11, "thiết bị"), new("Phép thử được mở rộng", 3, 15, "phép thử")],
            Difficulties = ["Thủ tục đấu thầu thiết bị chuyên dùng kéo dài."],
            Proposals = ["Đề nghị bố trí vốn đầu tư công trung hạn cho hạng mục thiết bị còn lại."],
            Budget = (2_200, 9_800),
        },
        ["III.10"] = new()
        {
            Subject = "việc sơ kết Kế hoạch số 71/KH-UBND về Chiến lược sở hữu trí tuệ",
            Results = ["đã thu thập {0} báo cáo của các đơn vị, dự thảo báo cáo sơ kết và tổ chức {1} cuộc họp góp ý"],
            Yields = [new("Báo cáo của các đơn vị", 12, 30, "báo cáo"), new("Cuộc họp góp ý", 1, 3, "cuộc")],
            Difficulties = ["Số liệu đơn đăng ký sở hữu trí tuệ khó tách riêng theo địa bàn."],
            Proposals = ["Đề nghị thống nhất biểu mẫu số liệu sở hữu trí tuệ theo địa bàn."],
            Budget = (40, 160),
        },
        ["III.11"] = new()
        {
            Subject = "kế hoạch ứng dụng kết quả nhiệm vụ khoa học và công nghệ, phát triển tài sản trí tuệ",
            Results = ["đã đưa {0} kết quả nghiên cứu vào ứng dụng, hỗ trợ {1} đơn đăng ký nhãn hiệu, kiểu dáng công nghiệp"],
            Yields = [new("Kết quả nghiên cứu được ứng dụng", 4, 16, "kết quả"), new("Đơn đăng ký được hỗ trợ", 10, 45, "đơn")],
            Difficulties = ["Đơn vị tiếp nhận chưa chủ động kinh phí để duy trì kết quả."],
            Proposals = ["Đề nghị giao chỉ tiêu ứng dụng kết quả cho cơ quan đề xuất đặt hàng."],
            Budget = (300, 1_300),
        },
        ["III.12"] = new()
        {
            Subject = "việc hỗ trợ năng suất chất lượng, mã số mã vạch và truy xuất nguồn gốc",
            Results = ["đã hỗ trợ {0} cơ sở đăng ký mã số mã vạch, gắn tem truy xuất nguồn gốc cho {1} sản phẩm kết nối với Hệ thống của "
                + "tỉnh"],
            Yields = [new("Cơ sở đăng ký mã số mã vạch", 8, 36, "cơ sở"), new("Sản phẩm gắn tem truy xuất nguồn gốc", 15, 85, "sản phẩm")],
            Difficulties = ["Cơ sở nhỏ chưa cập nhật dữ liệu truy xuất thường xuyên."],
            Proposals = ["Đề nghị kết nối dữ liệu với Cổng thông tin truy xuất nguồn gốc quốc gia theo thời gian thực."],
            Budget = (250, 1_100),
        },
        ["III.13"] = new()
        {
            Subject = "Bộ chỉ số đổi mới sáng tạo địa phương (PII)",
            Results = ["đã phân công {0} cơ quan phụ trách chỉ số thành phần, tổ chức {1} lớp hướng dẫn cung cấp số liệu PII"],
            Yields = [new("Cơ quan được phân công", 12, 24, "cơ quan"), new("Lớp hướng dẫn", 1, 4, "lớp")],
            Difficulties = ["Một số chỉ số thành phần chưa có nguồn số liệu ở địa phương."],
            Proposals = ["Đề nghị các cơ quan cử đầu mối ổn định cung cấp số liệu PII."],
            Budget = (80, 380),
        },
        ["III.14"] = new()
        {
            Subject = "Hội thi Sáng tạo Kỹ thuật và Cuộc thi Sáng tạo dành cho thanh thiếu niên, nhi đồng",
            Results = ["đã tiếp nhận {0} giải pháp, mô hình dự thi, trao {1} giải thưởng; chọn giải pháp tiêu biểu dự thi toàn quốc"],
            Yields = [new("Giải pháp, mô hình dự thi", 60, 210, "giải pháp"), new("Giải thưởng", 15, 42, "giải")],
            Difficulties = ["Số giải pháp từ doanh nghiệp và nông dân còn ít."],
            Proposals = ["Đề nghị phát động sớm Cuộc thi ngay từ đầu năm học."],
            Budget = (280, 760),
        },
    };
}
