namespace Registry.Domain.Papers;

/// <remarks>What replaces what, and whether it is in force on a day.</remarks>
public sealed partial class LegalDocument
{
    /// <summary>Notes that this paper takes the place of an older one.</summary>
    /// <param name="replacedIds">For a paper, all that it replaces; asked so that no circle comes to be.</param>
    public void Replace(LegalDocument older, bool isPartial, DateOnly? from, Func<int, IEnumerable<int>> replacedIds)
    {
        if (ReferenceEquals(older, this) || (Id != 0 && older.Id == Id))
            throw new RuleException("LegalDocument.ReplacesItself");
        if (older.IssuedOn > IssuedOn)
            throw new RuleException("LegalDocument.ReplacesNewer", older.Number);
        if (Reaches(older.Id, Id, replacedIds))
            throw new RuleException("LegalDocument.CircularReplacement", older.Number);

        if (replaces.FirstOrDefault(one => one.Older == older || (older.Id != 0 && one.OlderId == older.Id)) is { } known)
            known.Describe(isPartial, from);
        else
            replaces.Add(new(this, older, isPartial, from));
    }

    public void NoLongerReplace(int replacementId)
    {
        var known = replaces.FirstOrDefault(one => one.Id == replacementId) ?? throw new RuleException("LegalDocument.ReplacementGone");
        replaces.Remove(known);
    }

    /// <summary>How it stands on a day, as far as the register knows.</summary>
    public LegalForce ForceOn(DateOnly day)
    {
        if ((InForceFrom ?? IssuedOn) > day)
            return LegalForce.NotYet;
        if (InForceTo < day || replacedBy.Any(one => !one.IsPartial && one.Since is { } since && since <= day))
            return LegalForce.Over;

        return replacedBy.Any(one => one.IsPartial && one.Since is { } since && since <= day) ? LegalForce.InPart : LegalForce.InForce;
    }

    private static bool Reaches(int from, int target, Func<int, IEnumerable<int>> replacedIds)
    {
        HashSet<int> seen = [from];
        var open = new Queue<int>(seen);
        while (open.TryDequeue(out var id))
            foreach (var next in replacedIds(id).Where(seen.Add))
            {
                if (next == target)
                    return true;
                open.Enqueue(next);
            }

        return false;
    }
}

/// <summary>How a legal document stands on a day.</summary>
public enum LegalForce
{
    InForce,
    NotYet,

    /// <summary>Some of its articles were replaced.</summary>
    InPart,

    /// <summary>Replaced, or ended.</summary>
    Over,
}
