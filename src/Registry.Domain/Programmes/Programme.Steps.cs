namespace Registry.Domain.Programmes;

/// <remarks>The way from the desk to the issued paper, and on to the next edition.</remarks>
public sealed partial class Programme
{
    /// <param name="activities">How many activities it has: an empty one is not laid before anybody.</param>
    public void Submit(int activities, DateTimeOffset at, string byId, string byName)
    {
        if (activities == 0)
            throw new RuleException("Programme.WithoutActivities");
        if (!IsOpen)
            throw new RuleException("Programme.WrongStatus");

        Enter(ProgrammeStatus.Submitted, at, byId, byName, null);
    }

    /// <summary>Takes it back to the desk before the leader has decided.</summary>
    public void TakeBack(DateTimeOffset at, string byId, string byName) =>
        Step(ProgrammeStatus.Submitted, ProgrammeStatus.Draft, at, byId, byName);

    /// <summary>Sends it back to the desk, also when it was approved but has no number yet.</summary>
    public void Return(string? reason, DateTimeOffset at, string byId, string byName)
    {
        var why = PlainText.OptionalParagraph(reason, ReasonLength, nameof(reason)) ?? throw new RuleException("Programme.ReturnReasonMissing");
        if (Status is not (ProgrammeStatus.Submitted or ProgrammeStatus.Approved))
            throw new RuleException("Programme.WrongStatus");

        Enter(ProgrammeStatus.Returned, at, byId, byName, why);
    }

    public void Approve(DateTimeOffset at, string byId, string byName) =>
        Step(ProgrammeStatus.Submitted, ProgrammeStatus.Approved, at, byId, byName);

    /// <summary>The day on the paper follows the approval and has come.</summary>
    public static void RefuseDating(DateOnly day, DateOnly approvedOn, DateOnly today)
    {
        if (day > today)
            throw new RuleException("Programme.DatedInFuture", nameof(DatedOn));
        if (day < approvedOn)
            throw new RuleException("Programme.DatedBeforeApproval", nameof(DatedOn));
    }

    /// <summary>Gives it its number and date.</summary>
    public void TakeNumber(string number, DateOnly datedOn, DateTimeOffset at, string byId, string byName)
    {
        var printed = PlainText.Line(number, NumberLength, nameof(Number));
        Step(ProgrammeStatus.Approved, ProgrammeStatus.Numbered, at, byId, byName);
        (Number, DatedOn) = (printed, datedOn);
    }

    /// <summary>Goes back to the approved state: its number stays with the registrar, without a paper.</summary>
    public void GiveNumberBack(string? reason, DateTimeOffset at, string byId, string byName)
    {
        var why = PlainText.OptionalParagraph(reason, ReasonLength, nameof(reason)) ?? throw new RuleException("OutgoingPaper.ReasonMissing");
        if (Status != ProgrammeStatus.Numbered)
            throw new RuleException("Programme.WrongStatus");

        Enter(ProgrammeStatus.Approved, at, byId, byName, why);
        (Number, DatedOn) = (null, null);
    }

    /// <summary>Signed and sent.</summary>
    public void Issue(DateTimeOffset at, string byId, string byName) =>
        Step(ProgrammeStatus.Numbered, ProgrammeStatus.Issued, at, byId, byName);

    /// <summary>Enters one that was issued on paper before it came into the registry.</summary>
    public void RecordIssue(string? number, DateOnly? datedOn, DateTimeOffset at, string byId, string byName)
    {
        if (!IsOpen)
            throw new RuleException("Programme.WrongStatus");

        Number = PlainText.OptionalLine(number, NumberLength, nameof(Number));
        DatedOn = datedOn;
        Enter(ProgrammeStatus.Issued, at, byId, byName, null);
    }

    /// <summary>The next edition of it, with a draft's freedom; sections and activities are copied by <see cref="ProgrammeCopy"/>.</summary>
    public Programme Amend(string whatChanged, DateTimeOffset at, string byId, string byName)
    {
        if (Status != ProgrammeStatus.Issued)
            throw new RuleException("Programme.NotIssued");

        var next = new Programme(Owner!, Kind, Year, Title, at, byId, byName)
        {
            Amends = this,
            AmendsId = Id,
            Edition = Edition + 1,
            WhatChanged = PlainText.OptionalParagraph(whatChanged, WhatChangedLength, nameof(WhatChanged)) ?? throw new RuleException("Programme.WhatChangedMissing"),
        };
        next.TakeWords(this);
        return next;
    }

    /// <summary>The programme of another year that goes on from this one.</summary>
    public Programme Renew(int year, string title, DateTimeOffset at, string byId, string byName)
    {
        if (CheckedYear(year) <= Year)
            throw new RuleException("Programme.RenewedBackwards", Year);

        var next = new Programme(Owner!, Kind, year, title, at, byId, byName) { RenewedFrom = this, RenewedFromId = Id };
        next.TakeWords(this);
        return next;
    }

    /// <summary>A later edition took its place.</summary>
    public void Supersede(DateTimeOffset at, string byId, string byName) =>
        Step(ProgrammeStatus.Issued, ProgrammeStatus.Superseded, at, byId, byName);

    private void TakeWords(Programme other)
    {
        var stale = Year != other.Year;
        (Summary, Issuer, Place) = (stale ? other.Summary?.Replace($"{other.Year}", $"{Year}", StringComparison.Ordinal) : other.Summary, other.Issuer, other.Place);
        (SignerTitle, Signer, Recipients) = (other.SignerTitle, other.Signer, other.Recipients);
        (Opening, Closing) = stale
            ? (other.Opening?.Replace($"{other.Year}", $"{Year}", StringComparison.Ordinal), other.Closing?.Replace($"{other.Year}", $"{Year}", StringComparison.Ordinal))
            : (other.Opening, other.Closing);
        legalBases.AddRange(other.legalBases.OrderBy(basis => basis.Order).Select((basis, i) => new LegalBasis(i + 1, basis.Text, basis.Number, basis.DatedOn)));
    }

    private void Step(ProgrammeStatus from, ProgrammeStatus to, DateTimeOffset at, string byId, string byName)
    {
        if (Status != from)
            throw new RuleException("Programme.WrongStatus");

        Enter(to, at, byId, byName, null);
    }

    private void Enter(ProgrammeStatus status, DateTimeOffset at, string byId, string byName, string? reason)
    {
        Status = status;
        steps.Add(new(status, at, byId, byName, reason));
    }
}
