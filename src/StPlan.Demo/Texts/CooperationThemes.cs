namespace StPlan.Demo.Texts;

/// <summary>Group V: cooperation.</summary>
internal static class CooperationThemes
{
    public static IReadOnlyDictionary<string, TaskTheme> ByTask { get; } = new Dictionary<string, TaskTheme>
    {
        ["V.1"] = new()
        {
            Subject = "hợp tác với các viện, trường, trung tâm nghiên cứu",
            Results = ["đã ký {0} chương trình phối hợp với viện, trường, cùng triển khai {1} đề tài, dự án khoa học và công nghệ"],
            Yields = [new("Chương trình phối hợp", 2, 7, "chương trình"), new("Đề tài, dự án phối hợp", 3, 14, "đề tài, dự án")],
            Difficulties = ["Kinh phí đối ứng cho các dự án phối hợp bố trí chậm."],
            Proposals = ["Đề nghị ưu tiên các đề tài liên kết vùng đồng bằng sông Cửu Long."],
            Budget = (300, 1_900),
        },
        ["V.2"] = new()
        {
            Subject = "việc trao đổi, học tập kinh nghiệm trong và ngoài nước",
            Results = ["đã tổ chức {0} đoàn học tập kinh nghiệm trong nước, tham gia {1} hội thảo về khoa học, công nghệ và đổi mới sáng "
                + "tạo"],
            Yields = [new("Đoàn học tập kinh nghiệm", 1, 5, "đoàn"), new("Hội thảo tham gia", 3, 12, "hội thảo")],
            Difficulties = ["Kinh phí đoàn ra hạn chế, chủ yếu trao đổi trực tuyến."],
            Proposals = ["Đề nghị tăng cường hình thức trao đổi trực tuyến với chuyên gia nước ngoài."],
            Budget = (80, 460),
        },
    };
}
