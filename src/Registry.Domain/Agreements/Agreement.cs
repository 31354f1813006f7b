using Registry.Domain.Associations;

namespace Registry.Domain.Agreements;

/// <summary>An agreement with a partner (thỏa thuận quốc tế): binds nobody under international law, and has a life of dated acts (Law 70/2020/QH14).</summary>
public sealed partial class Agreement : IVersioned
{
    public const int TitleLength = 300;
    public const int FieldsLength = 500;
    public const int PlaceLength = 150;
    public const int LanguagesLength = 60;
    public const int TextLength = 2000;

    private readonly List<AgreementParty> parties = [];
    private readonly List<AgreementStep> steps = [];
    private readonly List<AgreementDuty> duties = [];

    private Agreement()
    {
    }

    public Agreement(int ownerId, AgreementKind kind, AgreementLevel level, string titleVi)
    {
        (OwnerId, Kind, Level) = (ownerId, kind, level);
        Call(titleVi, null, null);
    }

    public int Id { get; private set; }

    /// <summary>The union or association that keeps its file.</summary>
    public int OwnerId { get; private set; }

    public Association? Owner { get; private set; }

    public AgreementKind Kind { get; private set; }

    public AgreementLevel Level { get; private set; }

    public string TitleVi { get; private set; } = "";

    public string? TitleEn { get; private set; }

    /// <summary>The title in the partner's language.</summary>
    public string? TitleOwn { get; private set; }

    /// <summary>What it is about: trade, culture, youth.</summary>
    public string? Fields { get; private set; }

    /// <summary>Codes of ISO 639 of the versions that were signed: "vi,lo".</summary>
    public string LanguagesText { get; private set; } = "";

    public IReadOnlyList<string> Languages => LanguagesText.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public string? Place { get; private set; }

    public DateOnly? InForceOn { get; private set; }

    /// <summary>The last day; none where it was made for good or nobody knows.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>It goes on by itself unless one side says otherwise within <see cref="NoticeMonths"/>.</summary>
    public bool RenewsItself { get; private set; }

    /// <summary>How many months before the end a renewal or its refusal has to be told.</summary>
    public int? NoticeMonths { get; private set; }

    /// <summary>The text says that it is not legally binding (Decree 64/2021/NĐ-CP, article 3).</summary>
    public bool SaysNotBinding { get; private set; }

    public string? Note { get; private set; }

    public string? Source { get; private set; }

    /// <summary>Nobody has seen the paper yet.</summary>
    public bool IsUncertain { get; private set; }

    public DateOnly? AskedOn { get; private set; }

    public DateOnly? OpinionsOn { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    public DateOnly? CopiedOn { get; private set; }

    public DateOnly? DormantSince { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way on both databases.</summary>
    public string SortName { get; private set; } = "";

    public long Version { get; private set; }

    public IReadOnlyCollection<AgreementParty> Parties => parties;

    public IReadOnlyCollection<AgreementStep> Steps => steps;

    public IReadOnlyCollection<AgreementDuty> Duties => duties;

    public AgreementStep? LastStep => steps.MaxBy(step => (step.At, step.Id));

    public string Title(bool vietnamese) => vietnamese ? TitleVi : TitleEn ?? TitleVi;

    /// <summary>The first day of the renewal window; none where there is no end.</summary>
    public DateOnly? NoticeBy => EndsOn?.AddMonths(-(NoticeMonths ?? 0));

    /// <summary>Where it stands on a day, as far as its acts tell.</summary>
    public AgreementStage StageOn(DateOnly day) =>
        EndedOn <= day ? AgreementStage.Ended
        : SignedOn is null ? Before
        : DormantSince <= day ? AgreementStage.Dormant
        : EndsOn < day && !RenewsItself ? AgreementStage.Lapsed
        : CopiedOn is null && Owes(AgreementDutyKind.Copy) ? AgreementStage.AwaitingCopy
        : InForceOn > day ? AgreementStage.Copied
        : EndsOn is { } end && end <= day.AddMonths(AgreementClock.ExpiringMonths) ? AgreementStage.Expiring
        : AgreementStage.InForce;

    private AgreementStage Before =>
        DecidedOn is not null ? AgreementStage.Decided
        : OpinionsOn is not null ? AgreementStage.Consulted
        : AskedOn is not null ? AgreementStage.Consulting
        : AgreementStage.Draft;

    /// <summary>Corrects what was typed; a new name of a signed paper is a renaming.</summary>
    public void Describe(AgreementKind kind, AgreementLevel level, string? fields, IEnumerable<string> languages, string? place, bool saysNotBinding)
    {
        (Kind, Level, SaysNotBinding) = (kind, level, saysNotBinding);
        Fields = PlainText.OptionalLine(fields, FieldsLength, nameof(Fields));
        Place = PlainText.OptionalLine(place, PlaceLength, nameof(Place));
        LanguagesText = PlainText.OptionalLine(string.Join(',', languages.Select(code => code.Trim().ToLowerInvariant()).Where(code => code.Length > 0).Distinct()), LanguagesLength, "Languages") ?? "";
    }

    public void Call(string titleVi, string? titleEn, string? titleOwn)
    {
        if (SignedOn is null || SignedOn >= AgreementTitle.LawInForce)
        {
            AgreementTitle.Check(titleVi, nameof(TitleVi));
            AgreementTitle.Check(titleEn, nameof(TitleEn));
        }

        TitleVi = PlainText.Line(titleVi, TitleLength, nameof(TitleVi));
        TitleEn = PlainText.OptionalLine(titleEn, TitleLength, nameof(TitleEn));
        TitleOwn = PlainText.OptionalLine(titleOwn, TitleLength, nameof(TitleOwn));
        SearchName = SearchText.Fold(string.Join(' ', TitleVi, TitleEn, TitleOwn));
        SortName = SortText.Of(TitleVi);
    }

    public void Last(DateOnly? inForceOn, DateOnly? endsOn, bool renewsItself, int? noticeMonths)
    {
        if (endsOn < (inForceOn ?? SignedOn))
            throw new RuleException("Agreement.EndsBeforeItBegins", nameof(EndsOn));
        if (noticeMonths is < 0 or > 60)
            throw new RuleException("Agreement.NoticeOutOfRange", nameof(NoticeMonths));

        (InForceOn, EndsOn, RenewsItself, NoticeMonths) = (inForceOn, endsOn, renewsItself, noticeMonths);
    }

    public void Remark(string? note, string? source, bool isUncertain)
    {
        Note = PlainText.OptionalParagraph(note, TextLength, nameof(Note));
        Source = PlainText.OptionalParagraph(source, TextLength, nameof(Source));
        IsUncertain = isUncertain;
    }

    public AgreementParty AddParty(bool isOurs, string name)
    {
        var party = new AgreementParty(isOurs, name, parties.Count + 1);
        parties.Add(party);
        return party;
    }

    public void RemoveParty(AgreementParty party) => parties.Remove(party);

    public AgreementDuty Promise(string title, DateOnly dueOn, bool isTheirs)
    {
        var duty = Owe(AgreementDutyKind.Obligation, title, dueOn);
        duty.Change(title, dueOn, isTheirs);
        return duty;
    }

    private bool Owes(AgreementDutyKind kind) => duties.Exists(duty => duty.Kind == kind && duty.DoneOn is null);

    private AgreementDuty Owe(AgreementDutyKind kind, string? title, DateOnly dueOn)
    {
        var duty = new AgreementDuty(kind, title, dueOn);
        duties.Add(duty);
        return duty;
    }
}
