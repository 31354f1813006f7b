using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Agreements;
using Registry.Domain.Partners;
using Registry.Domain.Reminders;
using Registry.Web.Localization;

namespace Registry.Web.Jobs.Reminding;

/// <summary>Ends of agreements, what is owed for them, and ends of licences: of what those who keep partners are reminded.</summary>
internal sealed class AgreementMatters(RegistryDbContext db)
{
    public async Task<IReadOnlyList<MeantReminder>> FindAsync(ReminderRound round, CancellationToken cancellation) =>
    [
        .. await EndsAsync(round, cancellation),
        .. await DutiesAsync(round, cancellation),
        .. await LicencesAsync(round, cancellation),
    ];

    private async Task<IEnumerable<MeantReminder>> EndsAsync(ReminderRound round, CancellationToken cancellation)
    {
        var ending = await db.Agreements.AsNoTracking()
            .Where(one => one.SignedOn != null && one.EndsOn >= round.From && one.EndsOn <= round.To).ToDictionaryAsync(one => one.Id, cancellation);
        return round.Meant(
            [.. ending.Values.Select(one => new ReminderMatter(
                new(ReminderTarget.Agreement, one.Id, one.EndsOn!.Value, null, Against(one)), EndOf(one), PathOf(one.Id), IsVerified: true))],
            matter => round.Readers.PartnerKeepersOf(ending[matter.Subject.TargetId].OwnerId));
    }

    private async Task<IEnumerable<MeantReminder>> DutiesAsync(ReminderRound round, CancellationToken cancellation)
    {
        var owed = await db.AgreementDuties.AsNoTracking().Include(duty => duty.Agreement)
            .Where(duty => duty.DueOn >= round.From && duty.DueOn <= round.To).ToDictionaryAsync(duty => duty.Id, cancellation);
        return round.Meant(
            [.. owed.Values.Select(duty => new ReminderMatter(
                new(ReminderTarget.AgreementDuty, duty.Id, duty.DueOn, null, Against(duty)),
                TitleOf(duty), PathOf(duty.AgreementId), IsVerified: true, new(duty.Agreement!.TitleVi, duty.Agreement.Title(vietnamese: false))))],
            matter => round.Readers.PartnerKeepersOf(owed[matter.Subject.TargetId].Agreement!.OwnerId));
    }

    private async Task<IEnumerable<MeantReminder>> LicencesAsync(ReminderRound round, CancellationToken cancellation)
    {
        var expiring = await db.Licences.AsNoTrackingWithIdentityResolution().Include(licence => licence.Partner!.Licences)
            .Where(licence => licence.ExpiresOn >= round.From && licence.ExpiresOn <= round.To && licence.Partner!.MergedIntoId == null).ToDictionaryAsync(licence => licence.Id, cancellation);
        return round.Meant(
            [.. expiring.Values.Select(licence => new ReminderMatter(
                new(ReminderTarget.Licence, licence.Id, licence.ExpiresOn, null, Against(licence)), TitleOf(licence), $"Partners/{licence.PartnerId}", IsVerified: true))],
            matter => round.Readers.PartnerKeepersOf(expiring[matter.Subject.TargetId].Partner!.OwnerId));
    }

    private static string? Against(Agreement agreement) =>
        agreement.EndedOn is not null ? ReminderReason.Ended : agreement is { RenewsItself: true, NoticeMonths: null or 0 } ? ReminderReason.RenewsItself : null;

    private static string? Against(AgreementDuty duty) =>
        duty.DoneOn is not null ? ReminderReason.Done : duty.Agreement!.EndedOn is not null ? ReminderReason.Ended : null;

    private static string? Against(Licence licence) =>
        licence.EndedOn is not null ? ReminderReason.Ended
        : licence.Partner!.Licences.Any(other => other.Kind == licence.Kind && other.ExpiresOn > licence.ExpiresOn) ? ReminderReason.Renewed : null;

    private static Bilingual EndOf(Agreement agreement) => new($"Hết hiệu lực: {agreement.TitleVi}", $"End of {agreement.Title(vietnamese: false)}");

    private static Bilingual TitleOf(AgreementDuty duty) => duty.Title is { } title
        ? new(title, title)
        : new(Words.Of("vi")[AgreementWords.Of(duty.Kind)], Words.Of("en")[AgreementWords.Of(duty.Kind)]);

    private static Bilingual TitleOf(Licence licence) => new(
        $"Hết hạn giấy đăng ký {licence.Number} của {licence.Partner!.NameVi}",
        $"End of licence {licence.Number} of {licence.Partner.NameEn}");

    private static string PathOf(int id) => $"Agreements/{id}";
}
