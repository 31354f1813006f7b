namespace Registry.Domain.Agreements;

/// <summary>What such a paper may not be called: the names of treaties between states (Law 70/2020/QH14, article 6).</summary>
public static class AgreementTitle
{
    /// <summary>The first day of the law; papers from before keep the name they have.</summary>
    public static readonly DateOnly LawInForce = new(2021, 7, 1);

    private static readonly string[] Drafts = ["du thao ", "draft "];

    private static readonly (string Folded, string Name)[] Forbidden =
    [
        ("cong uoc", "công ước"), ("hiep uoc", "hiệp ước"), ("dinh uoc", "định ước"), ("hiep dinh", "hiệp định"),
        ("treaty", "treaty"), ("convention", "convention"), ("covenant", "covenant"), ("pact", "pact"),
    ];

    /// <summary>The forbidden name that a title begins with; a programme "to carry out the Agreement …" names one without being one.</summary>
    public static string? ForbiddenIn(string? title)
    {
        var folded = SearchText.Fold(title ?? "").Trim();
        foreach (var draft in Drafts.Where(draft => folded.StartsWith(draft, StringComparison.Ordinal)))
            folded = folded[draft.Length..].TrimStart();

        return Array.Find(Forbidden, one => folded == one.Folded || folded.StartsWith(one.Folded + " ", StringComparison.Ordinal)) is { Name: { } name } ? name : null;
    }

    internal static void Check(string? title, string field)
    {
        if (ForbiddenIn(title) is { } name)
            throw new RuleException("Agreement.TitleForbidden", field, name);
    }
}
