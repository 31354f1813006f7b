using System.Globalization;

namespace Registry.Domain.Papers;

/// <summary>The number of a paper with its symbol, as the state (<c>45/2010/NĐ-CP</c>) or the Party (<c>12-CT/TW</c>) writes it.</summary>
/// <remarks>State numbers restart every year; the Party's run through the term of a committee (Hướng dẫn 36-HD/VPTW, 2018).</remarks>
public sealed record PaperNumber
{
    public const int MaxValue = 99999;

    /// <summary>Of the whole as printed.</summary>
    public const int Length = 60;

    /// <summary>What follows the number: <c>KH-UBND</c>, or <c>CT/TW</c> of the Party.</summary>
    public const int SymbolLength = 40;

    private const string Blank = "        ";

    private PaperNumber(NumberGrammar grammar, int? value, int? year, string symbol)
    {
        if (value is < 1 or > MaxValue)
            throw new RuleException("PaperNumber.OutOfRange", MaxValue);

        (Grammar, Value, Year, Symbol) = (grammar, value, year, symbol);
    }

    public NumberGrammar Grammar { get; }

    /// <summary>Null in a draft: room is left for the pen.</summary>
    public int? Value { get; }

    /// <summary>Written only in laws and what carries them out.</summary>
    public int? Year { get; }

    public string Symbol { get; }

    /// <summary>The first letters of the symbol where they stand for a type: KH, CT.</summary>
    public string? Abbreviation => PaperTypes.Abbreviated(First, Grammar).Any() ? First : null;

    /// <summary>The types it may be of: TT is a Thông tư of the state, a Thông tri of the Party.</summary>
    public IEnumerable<PaperType> Types => PaperTypes.Abbreviated(First, Grammar);

    private string First => Symbol[..(Symbol.AsSpan().IndexOfAny('-', '/') is var end and >= 0 ? end : Symbol.Length)];

    /// <summary>A number of the state.</summary>
    /// <exception cref="RuleException">The symbol is not one, or is the Party's.</exception>
    public static PaperNumber OfState(int? value, string symbol, int? year = null)
    {
        var clean = symbol.Trim();
        if (clean.Length > SymbolLength || !NumberReader.IsStateSymbol(clean))
            throw new RuleException("PaperNumber.Symbol", "KH-UBND");

        return new(NumberGrammar.State, value, year, clean);
    }

    /// <summary>A number of the Party: its symbol has the stroke, <c>CT/TW</c>.</summary>
    public static PaperNumber OfParty(int? value, string symbol)
    {
        var clean = symbol.Trim();
        if (clean.Length > SymbolLength || !NumberReader.IsPartySymbol(clean))
            throw new RuleException("PaperNumber.Symbol", "CT/TW");

        return new(NumberGrammar.Party, value, null, clean);
    }

    /// <summary>What was written, what is meant by it, and what is wrong with it.</summary>
    public static NumberReading Read(string text) => NumberReader.Read(text);

    /// <summary>True where a paper of this name cannot have this number: a Kế hoạch is no QĐ.</summary>
    public bool Disagrees(string typeName)
    {
        if (PaperTypes.All.All(type => !type.IsNamed(typeName)))
            return false;

        var mine = Types.ToList();
        return mine.Count == 0
            ? PaperTypes.All.Where(type => type.IsNamed(typeName)).All(type => type.Abbreviation is not null) && First is not ("UBND" or "HĐND") && !IsLaw
            : !mine.Any(type => type.IsNamed(typeName));
    }

    /// <summary>05/KH-UBND: numbers under ten begin with a zero.</summary>
    public override string ToString()
    {
        var number = Value is { } value ? value.ToString("00", CultureInfo.InvariantCulture) : Blank;
        return Grammar == NumberGrammar.Party ? $"{number}-{Symbol}"
            : Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{number}/{year}/{Symbol}")
            : $"{number}/{Symbol}";
    }

    /// <summary>The same for the same number, however its letters were typed: for telling apart, never for showing.</summary>
    public string Key => ToString().Trim().ToUpperInvariant();

    private bool IsLaw => Symbol.StartsWith("QH", StringComparison.Ordinal);
}
