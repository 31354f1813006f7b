using Registry.Domain.Papers;

namespace Registry.Web.Documents.Official;

/// <summary>Who issues a paper, in which form, from where and when, and who signs: the same for every paper of a body.</summary>
public sealed record IssuingHead(OfficialProfile Profile, string Issuer, PlaceAndDate Dated)
{
    public string? Superior { get; init; }

    /// <summary>The letters of the body in its numbers: UBND.</summary>
    public string? Code { get; init; }

    /// <summary>Null before the registrar gives it.</summary>
    public int? Number { get; init; }

    /// <summary>The number as somebody else's registrar gave it, in place of one's own.</summary>
    public string? NumberAsGiven { get; init; }

    public Signature? Signature { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Room is marked on top that it is not issued yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>KH-UBND; a type without an abbreviation leaves the letters of the body alone.</summary>
    public string SymbolOf(string type)
    {
        var abbreviation = PaperTypes.Administrative.FirstOrDefault(one => one.Name == type)?.Abbreviation;
        return string.Join('-', new[] { abbreviation, Code }.OfType<string>());
    }

    internal OfficialNumber NumberOf(string type)
    {
        var given = NumberAsGiven is null ? null : PaperNumber.Read(NumberAsGiven).Number;
        return given is null ? new(Number, SymbolOf(type)) : new(given.Value, given.Symbol);
    }

    /// <summary>A paper of this head that says nothing yet.</summary>
    internal OfficialDocument Compose(string type, string summary, IReadOnlyList<Block> body) => new()
    {
        Profile = Profile,
        Superior = Superior,
        Issuer = Issuer,
        Number = NumberOf(type),
        Dated = Dated,
        Type = type == PaperTypes.OfficialLetter ? null : type,
        Summary = summary,
        Body = body,
        Signature = Signature,
        Recipients = Recipients,
        IsDraft = IsDraft,
    };
}
