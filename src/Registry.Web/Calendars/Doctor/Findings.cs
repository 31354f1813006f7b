namespace Registry.Web.Calendars.Doctor;

/// <summary>What was found so far: the first few of each kind, the others counted only.</summary>
internal sealed class Findings
{
    private const int MostOfAKind = 10;
    private const int MostInAll = 100;

    private readonly Dictionary<Ailment, int> counts = [];
    private readonly List<Finding> kept = [];

    public int Of(Ailment ailment) => counts.GetValueOrDefault(ailment);

    public void Add(Finding finding)
    {
        if ((counts[finding.Ailment] = Of(finding.Ailment) + 1) <= MostOfAKind)
            kept.Add(finding);
    }

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Add(finding);
    }

    public void Forget(Ailment ailment)
    {
        counts.Remove(ailment);
        kept.RemoveAll(finding => finding.Ailment == ailment);
    }

    public Diagnosis Sum(int lines, int entries)
    {
        List<Finding> listed = [.. kept.OrderBy(finding => finding.Line).ThenBy(finding => finding.Ailment.Severity).Take(MostInAll)];
        return new(lines, entries, listed, counts.Values.Sum() - listed.Count);
    }
}
