using Registry.Domain.Days;

namespace Registry.Domain.Anniversaries;

/// <summary>A day that returns: what it remembers, by which rule it falls, who says so and who verified it.</summary>
public sealed class Anniversary : IVersioned
{
    public const int KeyLength = 100;
    public const int NameLength = 200;
    public const int SearchNameLength = 402;
    public const int RuleLength = AnniversaryRule.TextLength;
    public const int ScopeLength = 50;
    public const int CountedByLength = 100;
    public const int AlternativeDatesLength = 100;
    public const int SourceLength = 2000;
    public const int NoteLength = 2000;
    public const int VerifierLength = 200;
    public const int PaperLength = 300;
    public const int HashLength = 64;

    private readonly List<AnniversaryNotice> notices = [];

    /// <summary>A day that a person enters.</summary>
    public Anniversary(AnniversaryDetails details, DateTimeOffset at)
    {
        Take(details.Checked());
        FeedChangedAt = at;
        EditedByPerson = true;
    }

    private Anniversary()
    {
    }

    public int Id { get; private set; }

    /// <summary>The natural key of the reference row it came from, such as <c>diplomatic-relations/LA</c>, or of the form it was entered on.</summary>
    public string? Key { get; private set; }

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The name in further languages, as <see cref="Domain.FurtherTitles"/> keeps them; no reference file has any.</summary>
    public string? FurtherNames { get; private set; }

    public string SearchName { get; private set; } = "";

    public AnniversaryKind Kind { get; private set; }

    public string? CountryIso2 { get; private set; }

    public int? PartnerId { get; private set; }

    public int? AssociationId { get; private set; }

    public string? Scope { get; private set; }

    public int? BaseYear { get; private set; }

    public int? BaseMonth { get; private set; }

    public int? BaseDay { get; private set; }

    /// <summary>The event remembered, as far as its date is known.</summary>
    public PartialDate Base => new(BaseYear, BaseMonth, BaseDay);

    public AnniversaryRule Rule { get; private set; } = AnniversaryRule.Fixed;

    public AnniversaryCounting Counting { get; private set; }

    public string? CountedBy { get; private set; }

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    /// <summary>Other days in use, as a list of MM-dd; read with <see cref="MonthDay.ParseList"/>.</summary>
    public string AlternativeDates { get; private set; } = "";

    public string Source { get; private set; } = "";

    /// <summary>The source itself is in doubt.</summary>
    public bool IsUncertain { get; private set; }

    public string? VerifiedById { get; private set; }

    public string? VerifiedByName { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }

    public string? VerifiedOnPaper { get; private set; }

    public string? Note { get; private set; }

    public bool IsPublic { get; private set; }

    /// <summary>The fingerprint of the reference row last taken over; another one means there is an update to offer.</summary>
    public string? ReferenceHash { get; private set; }

    public bool EditedByPerson { get; private set; }

    public DateTimeOffset FeedChangedAt { get; private set; }

    /// <summary>Raised when the date rule changes or the day is withdrawn: subscribers must take notice.</summary>
    public int FeedSequence { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<AnniversaryNotice> Notices => notices;

    /// <summary>A letter may carry the date: the source is not in doubt, or a person looked and found it right.</summary>
    public bool IsVerified => VerifiedAt is not null || !IsUncertain;

    /// <summary>A person's word stands: the reference file may offer an update, never make it.</summary>
    public bool IsKeptFromReference => EditedByPerson || VerifiedAt is not null;

    public static Anniversary FromReference(string key, string hash, AnniversaryDetails details, DateTimeOffset at) =>
        new(details, at)
        {
            Key = PlainText.Line(key, KeyLength, nameof(Key)),
            ReferenceHash = hash,
            EditedByPerson = false,
        };

    /// <summary>A day that a person enters; the form has a key of its own, so that sending it twice makes one day.</summary>
    public static Anniversary FromForm(Guid form, AnniversaryDetails details, DateTimeOffset at) => new(details, at) { Key = $"form/{form:N}" };

    /// <summary>Takes what a person changed; a date that moves has to be verified again.</summary>
    public void Change(AnniversaryDetails details, DateTimeOffset at)
    {
        TakeChange(details.Checked(), at);
        EditedByPerson = true;
    }

    /// <summary>Takes the row of the reference file: at a load when nobody touched the day, otherwise when a person accepts it.</summary>
    public void TakeReference(string hash, AnniversaryDetails details, DateTimeOffset at)
    {
        TakeChange(details.Checked() with { FurtherNames = FurtherNames }, at);
        ReferenceHash = hash;
        EditedByPerson = false;
    }

    /// <summary>Keeps the person's words although the reference row changed; the update is not offered again.</summary>
    public void DeclineReference(string hash)
    {
        ReferenceHash = hash;
        EditedByPerson = true;
    }

    /// <summary>A person looked the date up on a paper and stands for it.</summary>
    public void Verify(string userId, string userName, string paper, DateTimeOffset at)
    {
        var wasVerified = IsVerified;
        VerifiedOnPaper = PlainText.Line(paper, PaperLength, nameof(VerifiedOnPaper));
        VerifiedById = userId;
        VerifiedByName = PlainText.Line(userName, VerifierLength, nameof(VerifiedByName));
        VerifiedAt = at;
        if (!wasVerified)
            NoteFeed(at); // calendars say that a date is not verified
    }

    /// <summary>Takes the day out of use; subscribers see it cancelled for a while.</summary>
    public void Withdraw(DateTimeOffset at)
    {
        if (WithdrawnAt is not null)
            throw new RuleException("Anniversary.AlreadyWithdrawn");

        WithdrawnAt = at;
        RaiseFeed(at);
    }

    public void Restore(DateTimeOffset at)
    {
        if (WithdrawnAt is null)
            throw new RuleException("Anniversary.NotWithdrawn");

        WithdrawnAt = null;
        RaiseFeed(at);
    }

    /// <summary>Notes where the day falls or is celebrated in one year; a second notice for the year corrects the first.</summary>
    public AnniversaryNotice Announce(int year, DateOnly date, NoticeKind kind, string source, DateTimeOffset at)
    {
        var notice = notices.Find(n => n.Year == year && n.Kind == kind);
        var known = notice?.Date;
        if (notice is null)
            notices.Add(notice = new(year, date, kind, source));
        else
            notice.Correct(date, source);

        if (known != date)
            RaiseFeed(at);
        return notice;
    }

    public void RemoveNotice(int noticeId, DateTimeOffset at)
    {
        if (notices.RemoveAll(n => n.Id == noticeId) > 0)
            RaiseFeed(at);
    }

    private void RaiseFeed(DateTimeOffset at)
    {
        NoteFeed(at);
        FeedSequence++;
    }

    /// <summary>Two servers have two clocks: what calendars were told is never taken back to an earlier moment.</summary>
    private void NoteFeed(DateTimeOffset at) => FeedChangedAt = at > FeedChangedAt ? at : FeedChangedAt;

    private void TakeChange(AnniversaryDetails details, DateTimeOffset at)
    {
        var (oldBase, oldRule, oldFrom, oldTo, before) = (Base, Rule, ValidFrom, ValidTo, SeenOutside);
        Take(details);
        if (before != SeenOutside)
            NoteFeed(at);
        if (oldBase == Base && oldRule.Equals(Rule) && oldFrom == ValidFrom && oldTo == ValidTo)
            return;

        RaiseFeed(at);
        (VerifiedById, VerifiedByName, VerifiedAt, VerifiedOnPaper) = (null, null, null, null);
    }

    /// <summary>What calendars show besides the date: a note to ourselves is no reason for them to change.</summary>
    private (string, string, string?, AnniversaryKind, AnniversaryCounting, bool) SeenOutside => (NameVi, NameEn, FurtherNames, Kind, Counting, IsVerified);

    private void Take(AnniversaryDetails details)
    {
        (NameVi, NameEn, FurtherNames, Kind) = (details.NameVi, details.NameEn, details.FurtherNames, details.Kind);
        SearchName = SearchText.Fold($"{NameVi} {NameEn}");
        (CountryIso2, PartnerId, AssociationId, Scope) = (details.CountryIso2, details.PartnerId, details.AssociationId, details.Scope);
        (BaseYear, BaseMonth, BaseDay) = (details.Base.Year, details.Base.Month, details.Base.Day);
        (Rule, Counting, CountedBy) = (details.Rule, details.Counting, details.CountedBy);
        (ValidFrom, ValidTo) = (details.ValidFrom, details.ValidTo);
        AlternativeDates = MonthDay.FormatList(details.AlternativeDates);
        (Source, IsUncertain, Note, IsPublic) = (details.Source, details.IsUncertain, details.Note, details.IsPublic);
    }
}
