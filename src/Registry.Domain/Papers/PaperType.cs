namespace Registry.Domain.Papers;

/// <summary>A kind of paper with the abbreviation that numbers use; none for official letters and letters of courtesy.</summary>
/// <param name="Abbreviation">Null where the number has no type in it.</param>
public sealed record PaperType(string Name, string? Abbreviation, PaperFamily Family)
{
    /// <summary>True where the name, or its beginning, is this type's: "Thông tư" and "Thông tư liên tịch".</summary>
    public bool IsNamed(string name)
    {
        var (mine, asked) = (SearchText.Fold(Name), SearchText.Fold(name));
        return mine == asked || mine.StartsWith(asked + " ", StringComparison.Ordinal) || asked.StartsWith(mine + " ", StringComparison.Ordinal);
    }
}

/// <summary>Where a type of paper comes from.</summary>
public enum PaperFamily
{
    /// <summary>Administrative papers (Decree 30/2020/NĐ-CP, article 7 and annex III).</summary>
    Administrative,

    /// <summary>Laws and what carries them out.</summary>
    Normative,

    /// <summary>Papers of the Party.</summary>
    Party,
}
