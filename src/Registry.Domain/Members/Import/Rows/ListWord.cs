namespace Registry.Domain.Members.Import.Rows;

/// <summary>What a word of a list stands for that the registry does not know by that name.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Id">The branch or category that is meant; null where it is made or left out.</param>
/// <param name="Name">The word as it is written, for what is made of it.</param>
public sealed record WordChoice(ListWordKind Kind, string Text, WordAct Act, int? Id = null, string? Name = null);

/// <summary>Which words of a list the registry must know.</summary>
public enum ListWordKind
{
    Branch,
    Category,
}

/// <summary>What is done with a word that the registry does not know.</summary>
public enum WordAct
{
    /// <summary>It means one that is known.</summary>
    Use,

    /// <summary>A branch of this name is made along with the members.</summary>
    Create,

    /// <summary>The cell counts as empty.</summary>
    LeaveOut,
}
