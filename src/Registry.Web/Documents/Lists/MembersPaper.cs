namespace Registry.Web.Documents.Lists;

/// <summary>Members by branch, with the columns somebody chose.</summary>
/// <param name="Name">Whose members: "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai".</param>
public sealed record MembersPaper(ListHead Head, string Name, IReadOnlyList<MemberColumn> Columns, IReadOnlyList<MemberGroup> Groups);

/// <summary>The members of one branch, in the order of names.</summary>
public sealed record MemberGroup(string Name, IReadOnlyList<MemberLine> Lines)
{
    /// <summary>How many the branch has where these are only some of them.</summary>
    public int? Total { get; init; }
}

/// <summary>What a list may say of a member; columns that were not chosen are not filled.</summary>
public sealed record MemberLine(IReadOnlyDictionary<MemberColumn, string> Cells);

/// <summary>A column of a printed list of members.</summary>
public enum MemberColumn
{
    Name,
    BirthYear,
    Gender,
    Occupation,
    Workplace,
    Class,
    Number,
    Joined,
    Phone,
    Email,
    Address,

    /// <summary>Room for a pen.</summary>
    Note,
}
