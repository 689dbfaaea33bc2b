namespace StPlan.Domain.Progress;

/// <summary>What the formulas of a version have alike.</summary>
internal static class FormulaWords
{
    /// <summary>The formula, with what version 2 asks before it.</summary>
    public static Text Of(string version, string vi, string en) => version == "1" ? new Text(vi, en) : new Text(
        "Chỉ so sánh số liệu của khu vực (với thứ hạng: trong cùng số đơn vị được xếp hạng) mà mục tiêu đặt ra, hoặc theo văn bản chuyển "
            + "tiếp mục tiêu; năm gốc là năm mà kế hoạch hoặc đơn vị tổng hợp nêu. " + vi,
        "Only figures of the area for which the target was set (ranks: among as many units) are compared, or by a decision that carries "
            + "the "
            + "target over; the baseline is the one that the plan or the steward states. " + en);
}
