using Registry.Domain;
using Registry.Domain.Access;
using Registry.Domain.Agreements;
using Registry.Domain.Partners;

namespace Registry.Data.Queries;

/// <summary>Questions about agreements, what is owed for them, and licences.</summary>
public static class AgreementQueries
{
    public static IQueryable<Agreement> VisibleTo(this IQueryable<Agreement> agreements, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return agreements.Where(agreement => visible.Contains(agreement.OwnerId));
    }

    public static IQueryable<AgreementDuty> VisibleTo(this IQueryable<AgreementDuty> duties, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return duties.Where(duty => visible.Contains(duty.Agreement!.OwnerId));
    }

    public static IQueryable<Agreement> Named(this IQueryable<Agreement> agreements, string? text)
    {
        foreach (var word in SearchText.Fold(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            agreements = agreements.Where(agreement => agreement.SearchName.Contains(word)
                || agreement.Parties.Any(party => party.Partner!.SearchName.Contains(word) || party.Partner.Country!.SearchName.Contains(word)));

        return agreements;
    }

    /// <summary>With a partner, whatever the paper calls it.</summary>
    public static IQueryable<Agreement> With(this IQueryable<Agreement> agreements, int partnerId) =>
        agreements.Where(agreement => agreement.Parties.Any(party => party.PartnerId == partnerId));

    /// <summary>Signed and not ended by this day; dormant ones and those past their last day among them.</summary>
    public static IQueryable<Agreement> AliveOn(this IQueryable<Agreement> agreements, DateOnly day) =>
        agreements.Where(agreement => agreement.SignedOn != null && agreement.SignedOn <= day && (agreement.EndedOn == null || agreement.EndedOn > day));

    /// <summary>Alive, with a last day between two days: what a calendar of renewals shows.</summary>
    public static IQueryable<Agreement> EndingBetween(this IQueryable<Agreement> agreements, DateOnly from, DateOnly to) =>
        agreements.Where(agreement => agreement.SignedOn != null && agreement.EndedOn == null && agreement.EndsOn >= from && agreement.EndsOn <= to);

    /// <summary>The agreements whose stage on a day is this one; says the same as <see cref="Agreement.StageOn"/>.</summary>
    public static IQueryable<Agreement> InStage(this IQueryable<Agreement> agreements, AgreementStage stage, DateOnly day)
    {
        var soon = day.AddMonths(AgreementClock.ExpiringMonths);
        var alive = agreements.Where(a => a.SignedOn != null && (a.EndedOn == null || a.EndedOn > day));
        var drafts = agreements.Where(a => a.SignedOn == null && (a.EndedOn == null || a.EndedOn > day));
        var awake = alive.Where(a => a.DormantSince == null || a.DormantSince > day);
        var running = awake.Where(a => a.EndsOn == null || a.EndsOn >= day || a.RenewsItself);
        var told = running.Where(a => a.CopiedOn != null || !a.Duties.Any(duty => duty.Kind == AgreementDutyKind.Copy && duty.DoneOn == null));
        var begun = told.Where(a => a.InForceOn == null || a.InForceOn <= day);
        return stage switch
        {
            AgreementStage.Draft => drafts.Where(a => a.AskedOn == null && a.OpinionsOn == null && a.DecidedOn == null),
            AgreementStage.Consulting => drafts.Where(a => a.AskedOn != null && a.OpinionsOn == null && a.DecidedOn == null),
            AgreementStage.Consulted => drafts.Where(a => a.OpinionsOn != null && a.DecidedOn == null),
            AgreementStage.Decided => drafts.Where(a => a.DecidedOn != null),
            AgreementStage.AwaitingCopy => running.Where(a => a.CopiedOn == null && a.Duties.Any(duty => duty.Kind == AgreementDutyKind.Copy && duty.DoneOn == null)),
            AgreementStage.Copied => told.Where(a => a.InForceOn > day),
            AgreementStage.Expiring => begun.Where(a => a.EndsOn <= soon),
            AgreementStage.InForce => begun.Where(a => a.EndsOn == null || a.EndsOn > soon),
            AgreementStage.Lapsed => awake.Where(a => a.EndsOn < day && !a.RenewsItself),
            AgreementStage.Dormant => alive.Where(a => a.DormantSince <= day),
            _ => agreements.Where(a => a.EndedOn <= day),
        };
    }

    /// <summary>What is still owed for agreements that have not ended, by this day.</summary>
    public static IQueryable<AgreementDuty> OwedBy(this IQueryable<AgreementDuty> duties, DateOnly day) =>
        duties.Where(duty => duty.DoneOn == null && duty.DueOn <= day && duty.Agreement!.EndedOn == null);

    /// <summary>Licences in force whose last day comes by this day and that no newer one of the kind follows.</summary>
    public static IQueryable<Licence> RunningOutBy(this IQueryable<Licence> licences, DateOnly day) =>
        licences.Where(licence => licence.EndedOn == null && licence.ExpiresOn <= day
            && !licence.Partner!.Licences.Any(other => other.Kind == licence.Kind && other.ExpiresOn > licence.ExpiresOn));
}
