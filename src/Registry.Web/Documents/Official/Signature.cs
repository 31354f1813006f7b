namespace Registry.Web.Documents.Official;

/// <summary>By what authority, in what post and by whom a paper is signed.</summary>
public sealed record Signature(string Post, string? Name)
{
    /// <summary>From the highest down: <c>TM.</c> the committee, <c>KT.</c> its chairman.</summary>
    public IReadOnlyList<Authority> Authorities { get; init; } = [];

    /// <summary>The head's place is filled for the time being: <c>Q. GIÁM ĐỐC</c>.</summary>
    public bool IsActing { get; init; }

    /// <summary>A second post, printed above the name in small letters.</summary>
    public string? OtherPost { get; init; }

    /// <summary>The lines above the name, in capitals.</summary>
    internal IEnumerable<string> Lines =>
        Authorities.Select(authority => authority.Line).Append(OfficialWords.Upper((IsActing ? "Q. " : "") + Post));

    /// <summary>As the register of outgoing papers notes it, a line each.</summary>
    internal string Printed => string.Join("\n", Lines.Append(Name).OfType<string>());
}

/// <param name="Of">The collective or the post whose authority it is.</param>
public sealed record Authority(AuthorityKind Kind, string Of)
{
    internal string Line => OfficialWords.Upper($"{Prefix} {Of}");

    private string Prefix => Kind switch
    {
        AuthorityKind.OnBehalf => "TM.",
        AuthorityKind.InPlaceOf => "KT.",
        AuthorityKind.ByOrder => "TL.",
        _ => "TUQ.",
    };
}

/// <summary>Why somebody may sign for another.</summary>
public enum AuthorityKind
{
    /// <summary>Thay mặt: for a collective body.</summary>
    OnBehalf,

    /// <summary>Ký thay: a deputy for the head.</summary>
    InPlaceOf,

    /// <summary>Thừa lệnh: by order of the head.</summary>
    ByOrder,

    /// <summary>Thừa ủy quyền: by a written delegation, limited in time.</summary>
    ByDelegation,
}
