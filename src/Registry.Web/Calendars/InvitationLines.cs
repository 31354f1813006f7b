using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Calendars.Invitations;
using Registry.Web.Localization;

namespace Registry.Web.Calendars;

/// <summary>The description of a commemoration for those who are invited: the programme of the day by both clocks.</summary>
internal static class InvitationLines
{
    public static string Of(Commemoration commemoration, PartnerInvitation invited, Words words)
    {
        List<string> lines = [words["You are invited; the letter of invitation says the rest."]];
        if (words.Choose(invited.DressVi ?? invited.DressEn ?? "", invited.DressEn ?? invited.DressVi ?? "") is { Length: > 0 } dress)
            lines.Add(words["Dress: {0}", dress]);
        if (invited.Agenda.Count > 0)
            lines.Add(words["Programme of the day:"]);
        lines.AddRange(invited.Agenda.Select(item => Line(item, commemoration, invited.Zone, words)));
        return string.Join('\n', lines);
    }

    private static string Line(AgendaItem item, Commemoration commemoration, string? zone, Words words)
    {
        var there = OccasionWords.There(commemoration.Date, item.StartsAt, item.EndsAt, zone);
        return $"{OccasionWords.Hours(item.StartsAt, item.EndsAt)}{(there is null ? "" : $" · {there}")}  {words.Choose(item.TitleVi, item.TitleEn)}";
    }
}
