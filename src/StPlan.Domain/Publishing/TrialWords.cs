namespace StPlan.Domain.Publishing;

/// <summary>What a server says in place of a publisher while nobody has decided who publishes.</summary>
public static class TrialWords
{
    public static Text Notice { get; } = new("Bản chạy thử, chưa có cơ quan công bố", "Trial, no publishing agency yet");

    /// <summary>What stands where somebody could be asked.</summary>
    public static Text NoContact { get; } = new("Chưa có đầu mối liên hệ", "No contact yet");
}
