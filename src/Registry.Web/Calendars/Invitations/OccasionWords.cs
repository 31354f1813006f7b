using System.Globalization;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Time;

namespace Registry.Web.Calendars.Invitations;

/// <summary>When and where something is held and who is meant, in one language: the same words in letters, on pages and on paper.</summary>
public static class OccasionWords
{
    /// <summary>"08:30 – 10:30, thứ Năm 24/06/2027", "08:30 – 10:30, Thursday 24 June 2027"</summary>
    public static string When(Commemoration commemoration, Words words)
    {
        var day = $"{CalendarDates.Weekday(commemoration.Date, words)} {CalendarDates.Day(commemoration.Date, words)}";
        return commemoration.StartsAt is { } from ? $"{Hours(from, commemoration.EndsAt)}, {day}" : words.Culture.TextInfo.ToUpper(day[0]) + day[1..];
    }

    /// <summary>The same hours by the clocks of partners far away: "10:30 – 12:30 (Tokyo)"; none where they are ours or nothing is known.</summary>
    public static string? There(DateOnly day, TimeOnly? from, TimeOnly? to, string? zone)
    {
        if (from is not { } start || zone is null || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var there))
            return null;

        var begins = TimeZoneInfo.ConvertTime(day.ToDateTime(start), RegistryClock.Zone, there);
        if (begins == day.ToDateTime(start))
            return null;

        TimeOnly? ends = to is { } end ? TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(day.ToDateTime(end), RegistryClock.Zone, there)) : null;
        var days = DateOnly.FromDateTime(begins).DayNumber - day.DayNumber;
        var shift = days == 0 ? "" : days.ToString(" +#;' −'#", CultureInfo.InvariantCulture);
        return $"{Hours(TimeOnly.FromDateTime(begins), ends)}{shift} ({CityOf(zone)})";
    }

    /// <summary>"Tokyo" of "Asia/Tokyo".</summary>
    public static string CityOf(string zone) => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');

    public static string Hours(TimeOnly from, TimeOnly? to)
    {
        var start = from.ToString("HH:mm", CultureInfo.InvariantCulture);
        return to is { } end ? $"{start} – {end.ToString("HH:mm", CultureInfo.InvariantCulture)}" : start;
    }

    public static string Title(Commemoration commemoration, Words words) => words.Choose(commemoration.TitleVi, commemoration.TitleEn);

    /// <summary>"Bà Lê Thị Lan, Giám đốc, Sở Ngoại vụ"</summary>
    public static string Whole(Guest guest, Words words)
    {
        var office = words.IsVietnamese ? guest.OfficeVi ?? guest.OfficeEn : guest.OfficeEn ?? guest.OfficeVi;
        var organisation = words.IsVietnamese ? guest.OrganisationVi ?? guest.OrganisationEn : guest.OrganisationEn ?? guest.OrganisationVi;
        return string.Join(", ", new[] { guest.NameIn(words.IsVietnamese), office, organisation }.Where(part => part is not null));
    }
}
