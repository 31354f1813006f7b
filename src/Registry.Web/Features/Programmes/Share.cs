namespace Registry.Web.Features.Programmes;

/// <summary>How much of a number of activities is done, and how much is late: a bar, whose text stands beside it.</summary>
public sealed record Share(int Done, int Late, int All)
{
    public static Share Of(IReadOnlyCollection<ActivityRow> rows, ProgrammeSheet sheet) =>
        new(rows.Count(row => row.State == Domain.Programmes.ActivityState.Done), sheet.Programme.IsFollowed ? rows.Count(row => row.IsLate(sheet.Today)) : 0, rows.Count);
}
