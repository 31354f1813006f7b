namespace Registry.Domain.Members.Import.Mapping;

/// <summary>What is known of the fields among themselves.</summary>
public static class ImportFields
{
    private static readonly HashSet<ImportField> Joined =
    [
        ImportField.Note, ImportField.Phone, ImportField.Categories, ImportField.FormerNames, ImportField.Languages,
    ];

    /// <summary>Pairs that say the same thing in two ways, so that only one of them can be taken.</summary>
    private static readonly (ImportField One, ImportField Other)[] Rivals =
    [
        (ImportField.FullName, ImportField.FamilyName), (ImportField.FullName, ImportField.GivenName),
        (ImportField.Gender, ImportField.MaleMark), (ImportField.Gender, ImportField.FemaleMark),
        (ImportField.PositionAndWorkplace, ImportField.Position), (ImportField.PositionAndWorkplace, ImportField.Workplace),
    ];

    /// <summary>Several columns make one value, each after the other: a home and a mobile telephone, two columns of notes.</summary>
    public static bool AreJoined(ImportField field) => Joined.Contains(field);

    public static IEnumerable<ImportField> RivalsOf(ImportField field) => Rivals
        .Where(pair => pair.One == field || pair.Other == field)
        .Select(pair => pair.One == field ? pair.Other : pair.One);
}
