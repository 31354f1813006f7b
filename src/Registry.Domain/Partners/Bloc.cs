namespace Registry.Domain.Partners;

/// <summary>Several countries that act together (khối), such as ASEAN; its members have their days.</summary>
public sealed class Bloc : IVersioned
{
    public const int KeyLength = 40;
    public const int NameLength = 150;
    public const int SourceLength = 300;

    private Bloc()
    {
    }

    public Bloc(string key, string nameVi, string nameEn, string? source)
    {
        Key = PlainText.Line(key, KeyLength, nameof(Key));
        NameVi = PlainText.Line(nameVi, NameLength, nameof(NameVi));
        NameEn = PlainText.Line(nameEn, NameLength, nameof(NameEn));
        Source = PlainText.OptionalLine(source, SourceLength, nameof(Source));
    }

    public int Id { get; private set; }

    /// <summary>Its short name in the reference data; the bloc's own days are the anniversaries whose key begins with <c>multilateral/</c> and this.</summary>
    public string Key { get; private set; } = "";

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string? Source { get; private set; }

    public ICollection<BlocMember> Members { get; } = [];

    public long Version { get; private set; }

    public string Name(bool vietnamese) => vietnamese ? NameVi : NameEn;

    public void Admit(string countryIso2, DateOnly? from, DateOnly? to = null)
    {
        if (from > to)
            throw new RuleException("Bloc.EndsBeforeItBegins");

        Members.Add(new(countryIso2, from, to));
    }

    public IEnumerable<string> MembersOn(DateOnly day) => Members.Where(member => member.IsMemberOn(day)).Select(member => member.CountryIso2);
}

/// <summary>A country's stay in a bloc.</summary>
public sealed class BlocMember
{
    private BlocMember()
    {
    }

    internal BlocMember(string countryIso2, DateOnly? from, DateOnly? to) => (CountryIso2, From, To) = (countryIso2, from, to);

    public int Id { get; private set; }

    public int BlocId { get; private set; }

    public string CountryIso2 { get; private set; } = "";

    public Country? Country { get; private set; }

    public DateOnly? From { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; private set; }

    public bool IsMemberOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}
