namespace Registry.Domain.Associations;

/// <summary>Associations made out of one that ends with it, or goes on beside them (chia, tách).</summary>
public static class Division
{
    /// <param name="parent">What the association stands below; the new ones stand there too.</param>
    /// <param name="goesOn">The association itself goes on.</param>
    public static IReadOnlyList<Association> Of(
        Association association, Association? parent, IReadOnlyList<(string Name, string? NameEn)> names, bool goesOn, DateOnly on, string? paper)
    {
        association.RefuseEnded();
        if (names.Count < (goesOn ? 1 : 2))
            throw new RuleException("Split.TooFew", "Names", goesOn ? 1 : 2);
        if (names.Select(name => SearchText.Fold(name.Name)).Distinct().Count() < names.Count)
            throw new RuleException("Split.SameName", "Names");

        List<Association> made = [];
        foreach (var (name, nameEn) in names)
        {
            var one = new Association(association.Kind, parent, name, nameEn);
            one.Befriend(association.CountryIso2, association.Scope);
            one.SeatIn(association.UnitId);
            one.Become(AssociationStatus.Active, on, paper, association);
            made.Add(one);
        }

        association.Step(LifeStepKind.Split, on, paper, goesOn ? association.Status : AssociationStatus.Split);
        return made;
    }

    /// <summary>The association as before; what was made out of it is for the caller to remove.</summary>
    /// <param name="made">Those made out of it, with their steps and congresses.</param>
    public static void Undo(Association association, IReadOnlyList<Association> made)
    {
        if (association.LastStep is not { Kind: LifeStepKind.Split } split)
            throw new RuleException("LifeStep.SomethingSince");
        if (made.Any(one => one.Steps.Count > 1 || one.Congresses.Count > 0))
            throw new RuleException("LifeStep.SomethingSince");

        association.Remove(split);
    }
}
