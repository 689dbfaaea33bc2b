namespace StPlan.Domain.Progress;

/// <summary>How an indicator stands in a year.</summary>
public enum IndicatorStatus
{
    /// <summary>Đạt: the target is reached.</summary>
    Achieved,

    /// <summary>Đúng tiến độ.</summary>
    OnTrack,

    /// <summary>Tiến bộ vừa phải.</summary>
    Moderate,

    /// <summary>Tiến bộ hạn chế.</summary>
    Limited,

    /// <summary>Thụt lùi.</summary>
    Deteriorating,

    /// <summary>Chưa đạt: for what is either met or not in a year (rates, ranks, milestones).</summary>
    NotAchieved,

    /// <summary>Chưa có số liệu của năm.</summary>
    NotReported,

    /// <summary>Chưa có năm gốc để so sánh.</summary>
    NoBaseline,

    /// <summary>Không đánh giá được bằng số.</summary>
    NotAssessable,
}
