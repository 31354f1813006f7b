using Registry.Domain.Subscriptions;

namespace Registry.Web.Calendars;

/// <summary>How notices are known and where they are filed; what their identifiers begin with never changes.</summary>
internal static class NoticeKinds
{
    /// <summary>The beginning of the identifier, and the key of the category.</summary>
    public static (string Key, string Category) Of(PresenceKind kind) => kind switch
    {
        PresenceKind.Deadline => ("task", "Deadlines"),
        PresenceKind.AgreementEnd => ("agreement", "Agreements"),
        PresenceKind.AgreementNotice => ("agreement-notice", "Agreements"),
        _ => ("term", "Ends of terms"),
    };
}
