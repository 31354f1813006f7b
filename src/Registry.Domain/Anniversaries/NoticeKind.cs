namespace Registry.Domain.Anniversaries;

/// <summary>What a notice for one year says.</summary>
public enum NoticeKind
{
    /// <summary>The day itself falls on this date this year.</summary>
    Notice,

    /// <summary>The day stays where it is; the partner celebrates it on this date this year.</summary>
    CelebratedOn,
}
