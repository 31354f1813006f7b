namespace Registry.Web.Documents.Official;

/// <summary>Reads a signature block as offices type it: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
public static class SignatureReader
{
    private static readonly (string Prefix, AuthorityKind Kind)[] Prefixes =
        [("TUQ.", AuthorityKind.ByDelegation), ("TM.", AuthorityKind.OnBehalf), ("KT.", AuthorityKind.InPlaceOf), ("TL.", AuthorityKind.ByOrder)];

    /// <param name="lines">One a line; the last is the signer's own post.</param>
    public static Signature? Read(string? lines, string? name)
    {
        string[] typed = lines is null ? [] : [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (typed.Length == 0)
            return name is null ? null : new("", name);

        List<Authority> authorities = [];
        var post = "";
        foreach (var line in typed)
        {
            if (AuthorityOf(line) is { } authority)
                authorities.Add(authority);
            else
                post = post.Length == 0 ? line : $"{post}\n{line}";
        }

        var acting = post.StartsWith("Q.", StringComparison.OrdinalIgnoreCase);
        return new(acting ? post[2..].Trim() : post, name) { Authorities = authorities, IsActing = acting };
    }

    private static Authority? AuthorityOf(string line) => Prefixes
        .Where(one => line.StartsWith(one.Prefix, StringComparison.OrdinalIgnoreCase))
        .Select(one => new Authority(one.Kind, line[one.Prefix.Length..].Trim()))
        .FirstOrDefault();
}
