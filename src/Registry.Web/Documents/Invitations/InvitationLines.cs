using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Days;
using Registry.Web.Calendars.Invitations;
using Registry.Web.Localization;

namespace Registry.Web.Documents.Invitations;

/// <summary>The lines of the Giấy mời to a commemoration, for one guest or with room for a name.</summary>
/// <param name="plan">With its owner.</param>
public sealed class InvitationLines(Commemoration plan, Invitation? invitation)
{
    private static readonly string Room = new('…', 30);

    /// <param name="guest">Null: room is left for the name.</param>
    /// <param name="bilingual">With each line in English under it.</param>
    public InvitationPaper Of(Guest? guest, bool bilingual) => new(
        guest is null ? Room : Named(guest), plan.TitleVi, TimeVi, plan.Place ?? Room)
    {
        Chair = invitation?.ChairVi,
        Notes = [.. NotesVi()],
        English = bilingual ? new(plan.Owner!.NameOn(plan.Date).En, InEnglish(guest)) : null,
    };

    private InvitationPaper InEnglish(Guest? guest) => new(
        guest is null ? Room : OccasionWords.Whole(guest, Words.English), plan.TitleEn, TimeEn, plan.Place ?? Room)
    {
        Chair = invitation?.ChairVi is null ? null : invitation.ChairEn ?? invitation.ChairVi,
        Notes = [.. NotesEn()],
    };

    /// <summary>"Ông Bounmy Phommachan (ບຸນມີ ພົມມະຈັນ), Tổng Lãnh sự"</summary>
    private static string Named(Guest guest)
    {
        var (name, whole) = (guest.NameIn(vietnamese: true), OccasionWords.Whole(guest, Words.Vietnamese));
        return guest.NameOwn is null ? whole : $"{name} ({guest.NameOwn}){whole[name.Length..]}";
    }

    private string TimeVi
    {
        get
        {
            var day = $"{DayText.VietnameseWeekday(plan.Date.DayOfWeek)}, {DayText.Official(plan.Date)}";
            return plan.StartsAt is not { } from ? day : $"{Clock(from)}{(plan.EndsAt is { } to ? $" đến {Clock(to)}" : "")}, {day}";
        }
    }

    private string TimeEn => OccasionWords.When(plan, Words.English)
        + (OccasionWords.There(plan.Date, plan.StartsAt, plan.EndsAt, invitation?.PartnerZone) is { } there ? $" · {there}" : "");

    private static string Clock(TimeOnly at) => $"{at.Hour:00} giờ {at.Minute:00}";

    private IEnumerable<string> NotesVi()
    {
        if ((invitation?.DressVi ?? invitation?.DressEn) is { } dress)
            yield return $"Trang phục: {dress}";
        if (invitation?.AnswerBy is { } by)
            yield return $"Đề nghị Quý vị báo việc tham dự chậm nhất {DayText.Official(by)}{(invitation.AskAt is { } at ? $", qua {at}" : "")}";
        else if (invitation?.AskAt is { } ask)
            yield return $"Liên hệ: {ask}";
        yield return "Rất hân hạnh được đón tiếp.";
    }

    private IEnumerable<string> NotesEn()
    {
        if ((invitation?.DressEn ?? invitation?.DressVi) is { } dress)
            yield return $"Dress: {dress}";
        if (invitation?.AnswerBy is { } by)
            yield return $"Please answer by {DayText.InEnglish(by)}{(invitation.AskAt is { } at ? $": {at}" : "")}";
        else if (invitation?.AskAt is { } ask)
            yield return $"Contact: {ask}";
        yield return "We look forward to welcoming you.";
    }
}
