using Registry.Domain.Partners;
using Registry.Domain.Places;

namespace Registry.Domain.Associations;

/// <summary>A union of friendship organisations, a friendship association or a branch; together they form a tree.</summary>
public sealed partial class Association : IVersioned
{
    public const int NameLength = 200;
    public const int ScopeLength = 40;
    public const int TextLength = 300;

    private readonly List<Congress> congresses = [];

    private Association()
    {
    }

    public Association(AssociationKind kind, Association? parent, string name, string? nameEn = null)
    {
        if (kind != AssociationKind.Union && parent is null)
            throw new RuleException("Association.NeedsParent");

        Kind = kind;
        Parent = parent;
        Name = "";
        NameEn = "";
        Rename(name, nameEn);
        Status = AssociationStatus.Active;
    }

    public int Id { get; private set; }

    public AssociationKind Kind { get; private set; }

    public int? ParentId { get; private set; }

    public Association? Parent { get; private set; }

    public string Name { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The first day of the present name; null: it never bore another one that is known.</summary>
    public DateOnly? NameSince { get; private set; }

    /// <summary>Since when it stands below its parent; null: always.</summary>
    public DateOnly? ParentSince { get; private set; }

    /// <summary>The administrative unit its seat is in.</summary>
    public string? UnitId { get; private set; }

    public AdministrativeUnit? Unit { get; private set; }

    public DateOnly? UnitSince { get; private set; }

    /// <summary>The country it is a friend of; null for a union or a bloc.</summary>
    public string? CountryIso2 { get; private set; }

    public Country? Country { get; private set; }

    /// <summary>The bloc it is a friend of, such as <c>asean</c>.</summary>
    public string? Scope { get; private set; }

    /// <summary>The place written before the date of its papers, such as "Đồng Nai".</summary>
    public string? Place { get; private set; }

    /// <summary>The body above it on its papers (cơ quan chủ quản).</summary>
    public string? Superior { get; private set; }

    public string? Address { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    public int? FoundedYear { get; private set; }

    public int? FoundedMonth { get; private set; }

    public int? FoundedDay { get; private set; }

    public AssociationStatus Status { get; private set; }

    public IReadOnlyList<Congress> Congresses => congresses;

    public string SearchName { get; private set; } = "";

    /// <summary>Orders lists the Vietnamese way on both databases.</summary>
    public string SortName { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>Corrects the name as it is written; a new name by a decision is <see cref="TakeName"/>.</summary>
    public void Rename(string name, string? nameEn)
    {
        Name = PlainText.Line(name, NameLength, nameof(Name));
        NameEn = PlainText.OptionalLine(nameEn, NameLength, nameof(NameEn)) ?? Name;
        SortName = SortText.Of(Name);
        MakeSearchName();
    }

    /// <summary>Names the country or the bloc it is a friend of.</summary>
    public void Befriend(string? countryIso2, string? scope)
    {
        CountryIso2 = countryIso2;
        Scope = PlainText.OptionalLine(scope, ScopeLength, nameof(Scope));
    }

    public void Locate(string? place, string? superior, string? address, string? email, string? phone)
    {
        Place = PlainText.OptionalLine(place, NameLength, nameof(Place));
        Superior = PlainText.OptionalLine(superior, NameLength, nameof(Superior));
        Address = PlainText.OptionalLine(address, TextLength, nameof(Address));
        Email = PlainText.OptionalLine(email, Partner.EmailLength, nameof(Email));
        Phone = PlainText.OptionalLine(phone, 40, nameof(Phone));
    }

    /// <summary>Keeps the founding day as far as it is known.</summary>
    public void FoundedOn(int? year, int? month, int? day)
    {
        if (year is { } y && month is { } m && day is { } d && d > DateTime.DaysInMonth(y, m))
            throw new RuleException("Date.DoesNotExist");

        (FoundedYear, FoundedMonth, FoundedDay) = (year, month, day);
    }

    public Congress Hold(int ordinal, CongressKind kind, int termFromYear, int termToYear, string? when)
    {
        RefuseEnded();
        RefuseOrdinal(ordinal, kind, null);
        var congress = new Congress(ordinal, kind, termFromYear, termToYear, when);
        congresses.Add(congress);
        return congress;
    }

    /// <summary>Changes what a congress is called and which term it opens.</summary>
    public void Recall(Congress congress, int ordinal, CongressKind kind, int termFromYear, int termToYear, string? when)
    {
        RefuseOrdinal(ordinal, kind, congress);
        congress.Call(ordinal, kind, termFromYear, termToYear, when);
    }

    /// <summary>Takes away a congress that was entered by mistake, with its papers and votes.</summary>
    /// <param name="elected">How many hold an office to which it elected them.</param>
    public void Forget(Congress congress, int elected)
    {
        if (elected > 0)
            throw new RuleException("Congress.HasElected", elected);

        congresses.Remove(congress);
    }

    /// <summary>Extraordinary congresses are not counted with the others.</summary>
    private void RefuseOrdinal(int ordinal, CongressKind kind, Congress? but)
    {
        if (congresses.Any(congress => congress != but && congress.Ordinal == ordinal && congress.IsExtraordinary == (kind == CongressKind.Extraordinary)))
            throw new RuleException("Congress.OrdinalTaken", ordinal);
    }
}
