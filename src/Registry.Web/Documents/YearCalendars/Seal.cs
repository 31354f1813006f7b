using Registry.Domain.Anniversaries;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>How round a year is, seen in shape as well as in colour: a filled seal, a ring, a bare number, a dash.</summary>
internal static class Seal
{
    public static string Class(Milestone milestone) => milestone switch
    {
        Milestone.Round => "t",
        Milestone.Five => "l5",
        _ => "k",
    };

    public static Markup Of(int? ordinal, Milestone milestone) => ordinal is { } number
        ? Markup.Of($"""<span class="round {Class(milestone)}">{number}</span>""")
        : Markup.Of($"""<span class="round {Class(milestone)}">–</span>""");
}
