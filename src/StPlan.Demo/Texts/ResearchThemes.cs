namespace StPlan.Demo.Texts;

/// <summary>Group III, tasks 1–7: research, programmes and agriculture.</summary>
internal static class ResearchThemes
{
    public static IReadOnlyDictionary<string, TaskTheme> ByTask { get; } = new Dictionary<string, TaskTheme>
    {
        ["III.1"] = new()
        {
            Subject = "việc thí điểm mua công nghệ tiên tiến trong nông nghiệp",
            Results = ["đã khảo sát {0} công nghệ tưới tiết kiệm, bảo quản sau thu hoạch; lập {1} hồ sơ đề xuất mua công nghệ"],
            Yields = [new("Công nghệ được khảo sát", 3, 9, "công nghệ"), new("Hồ sơ đề xuất", 1, 3, "hồ sơ")],
            Difficulties = ["Chưa có quy định cụ thể về định giá công nghệ khi mua bằng ngân sách nhà nước."],
            Proposals = ["Đề nghị chuyển sang hình thức hỗ trợ doanh nghiệp nhận chuyển giao công nghệ."],
            Budget = (100, 450),
        },
        ["III.2"] = new()
        {
            Subject = "hoạt động nghiên cứu, ứng dụng khoa học xã hội và nhân văn",
            Results = ["đã triển khai {0} đề tài khoa học xã hội và nhân văn, cung cấp {1} báo cáo tư vấn phục vụ lãnh đạo, quản lý"],
            Yields = [new("Đề tài khoa học xã hội và nhân văn", 2, 7, "đề tài"), new("Báo cáo tư vấn", 1, 6, "báo cáo")],
            Difficulties = ["Kết quả nghiên cứu chưa được khai thác thường xuyên trong xây dựng chính sách."],
            Proposals = ["Đề nghị quy định trách nhiệm sử dụng kết quả của cơ quan đặt hàng."],
            Budget = (600, 2_100),
        },
        ["III.3"] = new()
        {
            Subject = "Chương trình chọn tạo giống cây trồng, vật nuôi có chất lượng",
            Results = ["đã khảo nghiệm {0} giống lúa chịu mặn, dừa và rau màu, xây dựng {1} điểm trình diễn giống"],
            Yields = [new("Giống được khảo nghiệm", 3, 11, "giống"), new("Điểm trình diễn", 2, 9, "điểm")],
            Difficulties = ["Xâm nhập mặn kéo dài ảnh hưởng đến thời vụ khảo nghiệm."],
            Proposals = ["Đề nghị kéo dài thời gian khảo nghiệm một số giống sang năm sau."],
            Budget = (900, 3_200),
        },
        ["III.4"] = new()
        {
            Subject = "nhiệm vụ Đột phá về nghiên cứu, ứng dụng và chuyển giao tiến bộ khoa học - kỹ thuật",
            Results = ["đã nghiệm thu {0} nhiệm vụ khoa học và công nghệ, chuyển giao {1} quy trình kỹ thuật cho hợp tác xã, doanh nghiệp"],
            Yields = [new("Nhiệm vụ được nghiệm thu", 5, 19, "nhiệm vụ"), new("Quy trình kỹ thuật được chuyển giao", 3, 12, "quy trình")],
            Difficulties = ["Một số nhiệm vụ chậm tiến độ do thay đổi chủ nhiệm."],
            Proposals = ["Đề nghị phân bổ kinh phí sớm ngay từ đầu năm."],
            Budget = (2_500, 8_800),
        },
        ["III.5"] = new()
        {
            Subject = "Kế hoạch số 47/KH-UBND về nghiên cứu, ứng dụng và chuyển giao tiến bộ khoa học - kỹ thuật giai đoạn 2020 - 2025",
            Results = ["đã thực hiện {0} nội dung của Kế hoạch số 47/KH-UBND, nhân rộng {1} mô hình sản xuất; tổ chức đánh giá kết quả "
                + "giai đoạn"],
            Yields = [new("Nội dung thực hiện", 6, 12, "nội dung"), new("Mô hình được nhân rộng", 3, 9, "mô hình")],
            Difficulties = ["Còn nội dung chưa nghiệm thu do đơn vị thực hiện giải thể khi sắp xếp tổ chức."],
            Proposals = ["Đề nghị cho chuyển tiếp các nội dung chưa nghiệm thu sang năm 2026."],
            Budget = (700, 2_400),
        },
        ["III.6"] = new()
        {
            Subject = "việc ứng dụng công nghệ vi sinh, hữu cơ vi sinh, sinh học và phát triển nông nghiệp công nghệ cao",
            Results = ["đã mở rộng {0} ha sản xuất hữu cơ, vi sinh và hỗ trợ {1} cơ sở sản xuất phân hữu cơ vi sinh, chế phẩm sinh học"],
            Yields = [new("Diện tích sản xuất hữu cơ, vi sinh", 180, 760, "ha"), new("Cơ sở được hỗ trợ", 3, 12, "cơ sở")],
            Difficulties = ["Giá vật tư sinh học còn cao, đầu ra sản phẩm hữu cơ chưa ổn định."],
            Proposals = ["Đề nghị hỗ trợ chứng nhận hữu cơ và kết nối tiêu thụ."],
            Budget = (1_200, 4_600),
        },
        ["III.7"] = new()
        {
            Subject = "việc đặt hàng nhiệm vụ về giống và các mô hình nông nghiệp công nghệ cao, tuần hoàn, xanh",
            Results = ["đã đề xuất đặt hàng {0} nhiệm vụ về giống cây trồng, triển khai {1} mô hình nông nghiệp công nghệ cao, tuần hoàn"],
            Yields = [new("Nhiệm vụ đề xuất đặt hàng", 2, 6, "nhiệm vụ"),
                new("Mô hình nông nghiệp công nghệ cao, tuần hoàn", 4, 16, "mô hình")],
            Difficulties = ["Hộ dân thiếu vốn đối ứng để đầu tư nhà màng, hệ thống cảm biến."],
            Proposals = ["Đề nghị tăng mức hỗ trợ đối với mô hình của hợp tác xã."],
            Budget = (800, 3_900),
        },
    };
}
