namespace Registry.Domain.Subscriptions;

/// <summary>That something stands, or lately stood, in the calendars of an association: what leaves them is first shown as cancelled.</summary>
/// <remarks>
/// For days and commemorations the record itself tells what to write, but for the title once it has left: what is
/// edited later is no longer for these readers. Deadlines and ends of terms keep no mark of their changes; for these
/// the words and the date last shown are kept here, with the sequence they have. Of an invitation what it says besides
/// the commemoration itself is kept as a mark.
/// </remarks>
public sealed class CalendarPresence
{
    public const int TitleLength = 520;
    public const int MarkLength = 64;

    private CalendarPresence()
    {
    }

    /// <param name="partnerId">For whose calendars alone it is; 0: for those of the association.</param>
    public CalendarPresence(int associationId, PresenceKind kind, int recordId, DateTimeOffset at, int partnerId = 0)
    {
        (AssociationId, Kind, RecordId, PartnerId, ChangedAt) = (associationId, kind, recordId, partnerId, at);
    }

    public int Id { get; private set; }

    /// <summary>At the root of the calendars.</summary>
    public int AssociationId { get; private set; }

    public PresenceKind Kind { get; private set; }

    public int RecordId { get; private set; }

    /// <summary>The partner for whose calendars alone it is; 0: for all of the association's.</summary>
    public int PartnerId { get; private set; }

    /// <summary>Since when it is no longer there; none while it is.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public int Sequence { get; private set; }

    public DateOnly? Date { get; private set; }

    public string? TitleVi { get; private set; }

    public string? TitleEn { get; private set; }

    /// <summary>As <see cref="Domain.FurtherTitles"/> keeps them.</summary>
    public string? FurtherTitles { get; private set; }

    /// <summary>A fingerprint of what is said besides; another one is a change, but not of date, place or state.</summary>
    public string? Mark { get; private set; }

    /// <summary>The title that readers see now: the one that is left to them when the record has left.</summary>
    public void Call(string titleVi, string titleEn, string? furtherTitles = null)
    {
        if (LeftAt is null && (TitleVi != titleVi || TitleEn != titleEn || FurtherTitles != furtherTitles))
            (TitleVi, TitleEn, FurtherTitles) = (titleVi, titleEn, furtherTitles);
    }

    /// <summary>Takes the fingerprint of what is said now; the first one is no change.</summary>
    public void Say(string mark, DateTimeOffset at)
    {
        if (Mark == mark)
            return;

        (Mark, ChangedAt) = (mark, Mark is null ? ChangedAt : Later(at));
    }

    /// <summary>The same for the partner into which this one's partner was merged.</summary>
    public CalendarPresence For(int partnerId) => new(AssociationId, Kind, RecordId, ChangedAt, partnerId)
    {
        LeftAt = LeftAt,
        Sequence = Sequence,
        Date = Date,
        TitleVi = TitleVi,
        TitleEn = TitleEn,
        FurtherTitles = FurtherTitles,
        Mark = Mark,
    };

    /// <summary>Goes on from the same entry in another partner's calendars, which those who read it must not see fall back.</summary>
    /// <remarks>Where the two were told differently this one is new to the readers of the other, so it counts as changed.</remarks>
    public void GoOnFrom(CalendarPresence earlier, DateTimeOffset at)
    {
        Sequence = Math.Max(Sequence, earlier.Sequence);
        ChangedAt = Later(earlier.ChangedAt);
        if (Told != earlier.Told)
            Raise(at, LeftAt);
    }

    public void Leave(DateTimeOffset at) => Raise(at, left: at);

    public void Return(DateTimeOffset at) => Raise(at, left: null);

    /// <summary>Takes what is to be shown; true when it differs from what was.</summary>
    public bool Show(DateOnly date, string titleVi, string titleEn, DateTimeOffset at, string? furtherTitles = null)
    {
        if (LeftAt is null && Date == date && TitleVi == titleVi && TitleEn == titleEn && FurtherTitles == furtherTitles)
            return false;

        var isNew = TitleVi is null;
        (Date, TitleVi, TitleEn, FurtherTitles, LeftAt, ChangedAt) = (date, titleVi, titleEn, furtherTitles, null, Later(at));
        Sequence += isNew ? 0 : 1;
        return true;
    }

    private void Raise(DateTimeOffset at, DateTimeOffset? left)
    {
        (LeftAt, ChangedAt) = (left, Later(at));
        Sequence++;
    }

    private (DateOnly?, bool, string?, string?, string?, string?) Told => (Date, LeftAt is null, TitleVi, TitleEn, FurtherTitles, Mark);

    private DateTimeOffset Later(DateTimeOffset at) => at > ChangedAt ? at : ChangedAt;
}
