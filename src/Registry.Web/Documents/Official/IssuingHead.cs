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

    /// <summary>With its number and day; before the registrar gives them, both are left to the pen.</summary>
    public IssuingHead Numbered(PaperNumber? number, DateOnly day) => number is null
        ? this with { IsDraft = true }
        : this with { NumberAsGiven = number.ToString(), Dated = PlaceAndDate.Of(Dated.Place, day), IsDraft = false };

    /// <summary>Signed by whom somebody named; what was not named, the post or whoever holds it, is as usual.</summary>
    /// <param name="lines">The words above the name, one a line.</param>
    public IssuingHead SignedBy(string? lines, string? name) => SignatureReader.Read(lines, name) switch
    {
        null => this,
        { Post.Length: 0, Authorities.Count: 0 } unposted when Signature is { } usual => this with { Signature = usual with { Name = unposted.Name, IsActing = false } },
        { Name: null } unnamed when string.Equals(unnamed.Post, Signature?.Post, StringComparison.OrdinalIgnoreCase) => this with { Signature = unnamed with { Name = Signature!.Name } },
        var typed => this with { Signature = typed },
    };

    /// <summary>Sent to those whom somebody listed, one a line.</summary>
    public IssuingHead SentTo(string? recipients) => PaperLines.Of(recipients) is { Count: > 0 } typed ? this with { Recipients = typed } : this;

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
