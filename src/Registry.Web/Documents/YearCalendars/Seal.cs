using Registry.Domain.Anniversaries;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>How round a year is, seen in shape as well as in colour: a filled seal, a ring, a bare number, a dash.</summary>
internal static class Seal
{
    public static string Class(int? ordinal) => Milestones.Of(ordinal) switch
    {
        Milestone.Round => "t",
        Milestone.Five => "l5",
        _ => "k",
    };

    public static Markup Of(int? ordinal) => ordinal is { } number
        ? Markup.Of($"""<span class="seal {Class(ordinal)}">{number}</span>""")
        : Markup.Of($"""<span class="seal k">–</span>""");
}
