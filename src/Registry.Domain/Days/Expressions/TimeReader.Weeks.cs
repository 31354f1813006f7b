namespace Registry.Domain.Days.Expressions;

internal sealed partial class TimeReader
{
    private static readonly string[] Ordinals = ["nhat", "hai", "ba", "tu"];

    /// <summary>Weeks of one month.</summary>
    private WeekTime? Weeks()
    {
        if (!Takes("tuan"))
            return null;

        Takes("le");
        var weeks = NamedWeeks();
        if (weeks == 0)
            weeks = ListedWeeks();
        else if (!Takes("tien"))
            Takes("cung");
        if (!Takes(",") && !Takes("/") && !Takes("cua"))
            Takes("trong");
        Expect("thang");
        return new(weeks, Month(), Year());
    }

    /// <summary>"Đầu", "giữa", "cuối"; none of them is 0.</summary>
    private int NamedWeeks() => Takes("dau") ? WeekTime.Bit(1)
        : Takes("giua") ? WeekTime.Bit(2) | WeekTime.Bit(3)
        : Takes("cuoi") ? WeekTime.Bit(WeekTime.InMonth)
        : 0;

    /// <summary>"3", "1 và 2", "thứ ba", "2 - 4".</summary>
    private int ListedWeeks()
    {
        var weeks = 0;
        do
        {
            var first = Week();
            var last = Takes("-") || Takes("den") ? Week() : first;
            if (last < first)
                throw Unreadable(tokens[at - 1]);

            for (var week = first; week <= last; week++)
                weeks |= WeekTime.Bit(week);
        }
        while ((Here.Is(",") && !tokens[at + 1].Is("thang") && Takes(",")) || Takes("&"));

        return weeks;
    }

    private int Week()
    {
        Takes("tuan");
        var named = Takes("thu") ? Array.IndexOf(Ordinals, Here.Text) + 1 : 0;
        return Taken(named > 0 ? named : Here.Kind == TimeTokenKind.Number && Here.Text.Length <= 2 ? Here.Number : 0, WeekTime.InMonth);
    }
}
