namespace Registry.Domain.Members.Import;

/// <summary>How much a remark about a cell weighs.</summary>
public enum RemarkKind
{
    /// <summary>Said, and nothing asked: what was read is almost surely what was meant.</summary>
    Note,

    /// <summary>Look before going on: what was read is a guess.</summary>
    Doubt,

    /// <summary>Nothing could be read: the cell is put right or left out before the row is written.</summary>
    Problem,
}
