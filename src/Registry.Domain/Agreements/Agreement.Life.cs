using Registry.Domain.Days;

namespace Registry.Domain.Agreements;

/// <summary>The acts of an agreement's life, each a row of its own.</summary>
public sealed partial class Agreement
{
    /// <summary>Asks those concerned for their opinion; the clock of seven working days begins.</summary>
    public void Consult(AgreementAct act, WorkingCalendar calendar)
    {
        RefuseUnless(SignedOn is null && OpinionsOn is null, "Agreement.ConsultedAlready");
        Do(AgreementStepKind.Consultation, act);
        AskedOn = act.On;
        Owe(AgreementDutyKind.Opinions, null, AgreementClock.OpinionsDue(act.On, calendar));
    }

    /// <summary>The opinions are in; where the law sets a term for the decision, it begins.</summary>
    public void TakeOpinions(AgreementAct act, WorkingCalendar calendar)
    {
        RefuseUnless(AskedOn is not null, "Agreement.NotConsulted");
        RefuseUnless(SignedOn is null && OpinionsOn is null, "Agreement.ConsultedAlready");
        RefuseBefore(AskedOn, act.On);
        Do(AgreementStepKind.Opinions, act);
        OpinionsOn = act.On;
        Pay(AgreementDutyKind.Opinions, act);
        if (AgreementClock.DecisionDue(Level, act.On, calendar) is { } due)
            Owe(AgreementDutyKind.Decision, null, due);
    }

    public void Decide(AgreementAct act)
    {
        RefuseUnless(OpinionsOn is not null, "Agreement.NotConsulted");
        RefuseUnless(SignedOn is null && DecidedOn is null, "Agreement.DecidedAlready");
        RefuseBefore(OpinionsOn, act.On);
        Do(AgreementStepKind.Decision, act);
        DecidedOn = act.On;
        Pay(AgreementDutyKind.Decision, act);
    }

    /// <summary>Signs it; copy and report are owed within fifteen days, and a report each year.</summary>
    public void Sign(AgreementAct act, DateOnly? inForceOn, DateOnly? endsOn, WorkingCalendar calendar)
    {
        RefuseUnless(SignedOn is null, "Agreement.SignedAlready");
        RefuseUnless(act.On < AgreementTitle.LawInForce || DecidedOn is not null, "Agreement.NotDecided");
        RefuseBefore(DecidedOn, act.On);
        RefuseUnless(parties.Exists(party => party.IsOurs) && parties.Exists(party => !party.IsOurs), "Agreement.PartiesMissing");
        RefuseUnless(act.On < AgreementTitle.LawInForce || Languages.Contains("vi"), "Agreement.VietnameseMissing");
        Do(AgreementStepKind.Signing, act);
        SignedOn = act.On;
        Last(inForceOn ?? act.On, endsOn, RenewsItself, NoticeMonths);
        if (act.On >= AgreementTitle.LawInForce)
        {
            Owe(AgreementDutyKind.Copy, null, AgreementClock.CopyDue(act.On, calendar));
            Owe(AgreementDutyKind.YearlyReport, null, AgreementClock.ReportDueAfter(act.On, calendar));
        }
    }

    /// <summary>Enters a paper that was signed long ago: nothing is owed for it any more.</summary>
    public void Recall(DateOnly signedOn, DateOnly? inForceOn, DateOnly? endsOn)
    {
        RefuseUnless(SignedOn is null && steps.Count == 0, "Agreement.SignedAlready");
        SignedOn = signedOn;
        Last(inForceOn ?? signedOn, endsOn, RenewsItself, NoticeMonths);
    }

    public void Copy(AgreementAct act)
    {
        RefuseUnless(SignedOn is not null, "Agreement.NotSigned");
        RefuseUnless(CopiedOn is null, "Agreement.CopiedAlready");
        RefuseBefore(SignedOn, act.On);
        Do(AgreementStepKind.Copy, act);
        CopiedOn = act.On;
        Pay(AgreementDutyKind.Copy, act);
    }

    public void Amend(AgreementAct act)
    {
        RefuseUnlessAlive(act);
        Do(AgreementStepKind.Amendment, act);
    }

    /// <summary>Only names change; the old title stays in the row of the act.</summary>
    public void Rename(AgreementAct act, string titleVi, string? titleEn, string? titleOwn)
    {
        RefuseUnlessAlive(act);
        AgreementTitle.Check(titleVi, nameof(TitleVi));
        AgreementTitle.Check(titleEn, nameof(TitleEn));
        var before = TitleVi;
        Call(titleVi, titleEn, titleOwn);
        Do(AgreementStepKind.Renaming, act).Replaces(null, before);
    }

    /// <summary>It goes on to another last day, or for good.</summary>
    public void Renew(AgreementAct act, DateOnly? endsOn)
    {
        RefuseUnlessAlive(act);
        if (endsOn <= (EndsOn ?? act.On))
            throw new RuleException("Agreement.RenewedBackwards", nameof(EndsOn));

        Do(AgreementStepKind.Renewal, act).Replaces(EndsOn, null);
        Last(InForceOn, endsOn, RenewsItself, NoticeMonths);
        DormantSince = null;
    }

    public void FallAsleep(AgreementAct act)
    {
        RefuseUnlessAlive(act);
        RefuseUnless(DormantSince is null, "Agreement.DormantAlready");
        Do(AgreementStepKind.Dormancy, act);
        DormantSince = act.On;
    }

    public void Revive(AgreementAct act)
    {
        RefuseUnlessAlive(act);
        RefuseUnless(DormantSince is not null, "Agreement.NotDormant");
        RefuseBefore(DormantSince, act.On);
        Do(AgreementStepKind.Revival, act);
        DormantSince = null;
    }

    public void End(AgreementAct act)
    {
        RefuseUnlessAlive(act);
        Do(AgreementStepKind.Ending, act).Replaces(EndsOn, null);
        EndedOn = act.On;
    }

    /// <summary>The partner knows who took over our side.</summary>
    public void Notify(AgreementAct act)
    {
        RefuseUnlessAlive(act);
        Do(AgreementStepKind.Notification, act);
        Pay(AgreementDutyKind.Notification, act);
    }

    /// <summary>Somebody else stands on our side: the partner is to be told.</summary>
    public void OweNotification(DateOnly dueOn)
    {
        if (!Owes(AgreementDutyKind.Notification))
            Owe(AgreementDutyKind.Notification, null, dueOn);
    }

    /// <summary>What is owed was done; a yearly report makes room for the next one.</summary>
    public void Finish(AgreementDuty duty, DateOnly on, string? evidence, WorkingCalendar calendar)
    {
        if (duty.DoneOn is not null)
            return;

        duty.Finish(on, evidence);
        if (duty.Kind == AgreementDutyKind.YearlyReport && EndedOn is null)
            Owe(AgreementDutyKind.YearlyReport, null, AgreementClock.ReportDueAfter(duty.DueOn > on ? duty.DueOn : on, calendar));
    }

    private AgreementStep Do(AgreementStepKind kind, AgreementAct act)
    {
        var step = new AgreementStep(kind, act);
        steps.Add(step);
        return step;
    }

    private void Pay(AgreementDutyKind kind, AgreementAct act)
    {
        foreach (var duty in duties.Where(duty => duty.Kind == kind))
            duty.Finish(act.On, act.Paper);
    }

    private void RefuseUnlessAlive(AgreementAct act)
    {
        RefuseUnless(SignedOn is not null, "Agreement.NotSigned");
        RefuseUnless(EndedOn is null, "Agreement.EndedAlready");
        RefuseBefore(SignedOn, act.On);
    }

    private static void RefuseUnless(bool fits, string code)
    {
        if (!fits)
            throw new RuleException(code);
    }

    private static void RefuseBefore(DateOnly? earlier, DateOnly on)
    {
        if (on < earlier)
            throw new RuleException("Agreement.TooEarly", "On");
    }
}
