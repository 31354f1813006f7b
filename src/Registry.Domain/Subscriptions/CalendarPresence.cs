namespace Registry.Domain.Subscriptions;

/// <summary>That something stands, or lately stood, in the calendars of an association: what leaves them is first shown as cancelled.</summary>
/// <remarks>
/// For days and commemorations the record itself tells what to write, but for the title once it has left: what is
/// edited later is no longer for these readers. Deadlines and ends of terms keep no mark of their changes; for these
/// the words and the date last shown are kept here, with the sequence they have.
/// </remarks>
public sealed class CalendarPresence
{
    public const int TitleLength = 520;

    private CalendarPresence()
    {
    }

    public CalendarPresence(int associationId, PresenceKind kind, int recordId, DateTimeOffset at)
    {
        (AssociationId, Kind, RecordId, ChangedAt) = (associationId, kind, recordId, at);
    }

    public int Id { get; private set; }

    /// <summary>At the root of the calendars.</summary>
    public int AssociationId { get; private set; }

    public PresenceKind Kind { get; private set; }

    public int RecordId { get; private set; }

    /// <summary>Since when it is no longer there; none while it is.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public int Sequence { get; private set; }

    public DateOnly? Date { get; private set; }

    public string? TitleVi { get; private set; }

    public string? TitleEn { get; private set; }

    /// <summary>The title that readers see now: the one that is left to them when the record has left.</summary>
    public void Call(string titleVi, string titleEn)
    {
        if (LeftAt is null && (TitleVi != titleVi || TitleEn != titleEn))
            (TitleVi, TitleEn) = (titleVi, titleEn);
    }

    public void Leave(DateTimeOffset at) => Raise(at, left: at);

    public void Return(DateTimeOffset at) => Raise(at, left: null);

    /// <summary>Takes what is to be shown; true when it differs from what was.</summary>
    public bool Show(DateOnly date, string titleVi, string titleEn, DateTimeOffset at)
    {
        if (LeftAt is null && Date == date && TitleVi == titleVi && TitleEn == titleEn)
            return false;

        var isNew = TitleVi is null;
        (Date, TitleVi, TitleEn, LeftAt, ChangedAt) = (date, titleVi, titleEn, null, at);
        Sequence += isNew ? 0 : 1;
        return true;
    }

    private void Raise(DateTimeOffset at, DateTimeOffset? left)
    {
        (LeftAt, ChangedAt) = (left, at);
        Sequence++;
    }
}
