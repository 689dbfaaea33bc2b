namespace StPlan.Demo.Story;

/// <summary>What is observed of indicators without a figure, for 2025 … 2029; null where nothing was noted.</summary>
internal static class Remarks
{
    public const string Scope = "Phạm vi số liệu: địa bàn tỉnh Trà Vinh trước ngày 01/7/2025.";

    public static IReadOnlyDictionary<string, string?[]> All { get; } = new Dictionary<string, string?[]>
    {
        ["own-brand-products"] =
        [
            "Có 12 sản phẩm được bảo hộ nhãn hiệu chứng nhận, nhãn hiệu tập thể, trong đó có dừa sáp Cầu Kè và gạo hạt ngọc rồng Cầu "
                + "Ngang.",
            "Có thêm 02 nhãn hiệu tập thể cho tôm khô và bánh tét; 05 sản phẩm mở rộng kênh phân phối ngoài tỉnh.",
            "Có 16 sản phẩm mang nhãn hiệu, thương hiệu đặc thù; 03 sản phẩm từ dừa sáp có đơn hàng xuất khẩu.",
            "Có 18 sản phẩm; đang lập hồ sơ đăng ký chỉ dẫn địa lý cho 01 sản phẩm thủy sản.",
            "Có 21 sản phẩm; 01 chỉ dẫn địa lý được cấp văn bằng bảo hộ.",
        ],
        ["expert-groups"] =
        [
            null,
            "Hình thành 02 nhóm chuyên gia về nông nghiệp công nghệ cao và năng lượng tái tạo.",
            null,
            "Có 05 nhóm chuyên gia, thêm các lĩnh vực thủy sản, y - dược và chuyển đổi số.",
            "Có 06 nhóm chuyên gia hoạt động thường xuyên; mỗi nhóm chủ trì ít nhất 01 nhiệm vụ cấp tỉnh.",
        ],
        ["digital-transformation-standing"] =
        [
            "Đang ở nhóm trung bình; các chỉ số thành phần về chính quyền số cao hơn kinh tế số và xã hội số.",
            "Mức độ chuyển đổi số được nâng lên ở cả ba trụ cột; kinh tế số còn chậm.",
            "Tiệm cận nhóm khá; tỷ lệ hồ sơ trực tuyến toàn trình tăng nhanh.",
            "Thuộc nhóm khá ở trụ cột chính quyền số.",
            "Thuộc nhóm khá ở hai trong ba trụ cột.",
        ],
        ["non-budget-funding"] =
        [
            "Doanh nghiệp đối ứng khoảng 18% tổng kinh phí các nhiệm vụ khoa học và công nghệ.",
            "Doanh nghiệp đối ứng khoảng 21%; có 03 doanh nghiệp trích lập quỹ phát triển khoa học và công nghệ.",
            "Doanh nghiệp đối ứng khoảng 24% tổng kinh phí.",
            "Doanh nghiệp đối ứng khoảng 27%; 06 doanh nghiệp có quỹ phát triển khoa học và công nghệ.",
            "Doanh nghiệp đối ứng khoảng 31% tổng kinh phí.",
        ],
        ["pii-rank-mekong-delta"] =
        [
            "Thuộc nhóm giữa của khu vực đồng bằng sông Cửu Long.",
            null,
            "Thuộc nhóm ba địa phương dẫn đầu khu vực về trụ cột đầu vào đổi mới sáng tạo.",
            "Thuộc nhóm hai địa phương dẫn đầu khu vực.",
            "Dẫn đầu khu vực ở trụ cột đầu vào, đứng thứ hai chung cuộc.",
        ],
    };
}
