using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Web.Documents.GuestPapers;

/// <summary>Composes the programme of the day: one column of points in each language, hours by our clock and by the partner's.</summary>
public static class DayProgrammeDocument
{
    public static Paper Compose(DayProgramme programme)
    {
        var (primary, shape) = programme.Language == PaperLanguage.English ? ("en", "is-letter") : ("vi", programme.Language == PaperLanguage.Both ? "is-letter is-programme" : "is-letter");
        return new(
            programme.Language == PaperLanguage.English ? $"Programme – {programme.Title.English}" : $"Chương trình – {programme.Title.Vietnamese}",
            primary,
            Markup.Of(
                $"""
                <article class="paper {shape}" lang="{primary}">
                {programme.Issuer.ToMarkup(programme.Language)}
                <h1>{Say(programme, "Chương trình", "Programme")}</h1>
                <p class="programme-title">{Say(programme, programme.Title.Vietnamese, programme.Title.English)}</p>
                <p class="programme-when">{Say(programme, When(programme, vietnamese: true), When(programme, vietnamese: false))}</p>
                <table class="programme"><thead><tr><th scope="col">{Say(programme, "Giờ", "Time")}</th>{Zone(programme)}<th scope="col">{Say(programme, "Nội dung", "Item")}</th></tr></thead>
                <tbody>{programme.Points.Select(point => Row(programme, point))}</tbody></table>
                {Fetchings(programme)}
                </article>
                """),
            Markup.Trusted(
                """
                .paper.is-letter h1 { margin-block: 8mm 3mm; }
                .paper .programme-title { text-align: center; font-weight: 700; text-wrap: balance; }
                .paper .programme-when { text-align: center; margin-block: 2mm 6mm; }
                .paper .in-english { display: block; font-style: italic; font-weight: 400; text-transform: none; letter-spacing: normal; }
                .paper h1 .in-english { font-size: 13pt; }
                .paper table.programme { inline-size: 100%; border-collapse: collapse; }
                .paper table.programme :is(th, td) { text-align: start; vertical-align: top; padding: 1.6mm 3mm 1.6mm 0; border-block-end: .5pt solid #b9b3a5; }
                .paper table.programme th { border-block-end: 1pt solid #000; }
                .paper table.programme td:not(:last-child, .is-wrapping) { white-space: nowrap; font-variant-numeric: tabular-nums; }
                .paper table.programme tr { break-inside: avoid; }
                .paper h2.fetchings { font-size: 14pt; text-align: center; margin-block: 9mm 3mm; break-after: avoid; }
                .paper .speaker { display: block; color: #4a4a4a; }
                """));
    }

    private static Markup Row(DayProgramme programme, DayPoint point)
    {
        var there = programme.Zone is null ? Markup.Empty : Markup.Of($"<td>{point.There ?? ""}</td>");
        var speaker = point.Speaker is null ? Markup.Empty : Markup.Of($"""<span class="speaker">{Say(programme, point.Speaker.Vietnamese, point.Speaker.English)}</span>""");
        return Markup.Of($"<tr><td>{point.Hours}</td>{there}<td>{Say(programme, point.Title.Vietnamese, point.Title.English)}{speaker}</td></tr>");
    }

    private static Markup Fetchings(DayProgramme programme) => programme.Fetchings.Count == 0 ? Markup.Empty : Markup.Of(
        $"""
        <h2 class="fetchings">{Say(programme, "Đón khách", "Who fetches whom")}</h2>
        <table class="programme"><thead><tr><th scope="col">{Say(programme, "Ngày, giờ", "Day, time")}</th><th scope="col">{Say(programme, "Khách, nơi đón", "Guests, where")}</th><th scope="col">{Say(programme, "Người đón, xe", "Who goes, car")}</th></tr></thead>
        <tbody>{programme.Fetchings.Select(one => Markup.Of($"""<tr><td>{one.When}</td><td class="is-wrapping">{one.Whom}<span class="speaker">{one.Place}</span></td><td>{one.Escort}{Second(one.Vehicle)}</td></tr>"""))}</tbody></table>
        """);

    private static Markup Second(string? line) => line is null ? Markup.Empty : Markup.Of($"""<span class="speaker">{line}</span>""");

    private static Markup Zone(DayProgramme programme) => programme.Zone is null ? Markup.Empty : Markup.Of($"""<th scope="col">{programme.Zone}</th>""");

    private static string When(DayProgramme programme, bool vietnamese)
    {
        var day = vietnamese
            ? $"{DayText.VietnameseWeekdayCapital(programme.Day.DayOfWeek)}, {DayText.Official(programme.Day)}"
            : string.Create(CultureInfo.InvariantCulture, $"{DayText.EnglishWeekday(programme.Day.DayOfWeek)}, {DayText.InEnglish(programme.Day)}");
        return programme.Place is null ? day : $"{day}, {programme.Place}";
    }

    private static Markup Say(DayProgramme programme, string vietnamese, string english) => programme.Language switch
    {
        PaperLanguage.English => Markup.Of($"{english}"),
        PaperLanguage.Both when english != vietnamese => Markup.Of($"""{vietnamese}<span class="in-english" lang="en">{english}</span>"""),
        _ => Markup.Of($"{vietnamese}"),
    };
}

/// <param name="Zone">The city whose clock stands beside ours; none: only ours.</param>
public sealed record DayProgramme(Letterhead Issuer, PaperLanguage Language, BothLanguages Title, DateOnly Day, string? Place, string? Zone, IReadOnlyList<DayPoint> Points)
{
    /// <summary>For those who prepare the day: who fetches whom.</summary>
    public IReadOnlyList<Fetching> Fetchings { get; init; } = [];
}

/// <param name="When">"23/06/2027, 15:10"</param>
/// <param name="Vehicle">Car, number, flight.</param>
public sealed record Fetching(string When, string Whom, string Place, string Escort, string? Vehicle);

/// <param name="Hours">By our clock.</param>
/// <param name="There">By the partner's.</param>
public sealed record DayPoint(string Hours, string? There, BothLanguages Title, BothLanguages? Speaker);
