using Registry.Domain.Associations;
using Registry.Domain.Days;

namespace Registry.Domain.Members;

/// <summary>A stretch of time in which a person belongs to an association or a branch; a change ends one row and begins another.</summary>
public sealed class Membership : IVersioned
{
    public const int NumberLength = 30;
    public const int CategorySetLength = 400;

    private readonly List<MembershipCategory> categories = [];

    private Membership()
    {
    }

    public Membership(Person person, int associationId, MembershipClass @class, string? number, PartialDate from)
    {
        if (@class == MembershipClass.Official && person.CountryIso2 is not null)
            throw new RuleException("Membership.ForeignersAreAssociates");

        BelongTo(person);
        AssociationId = associationId;
        Class = @class;
        Number = PlainText.OptionalLine(number, NumberLength, nameof(Number));
        (FromYear, FromMonth, FromDay) = (from.Year, from.Month, from.Day);
        From = FirstDay(from);
    }

    public int Id { get; private set; }

    public int PersonId { get; private set; }

    public Person? Person { get; private set; }

    /// <summary>The association, or the branch of it, to which the person belongs.</summary>
    public int AssociationId { get; private set; }

    public Association? Association { get; private set; }

    public MembershipClass Class { get; private set; }

    public IReadOnlyList<MembershipCategory> Categories => categories;

    /// <summary>The keys of <see cref="Categories"/> in their order, as <c>1,4</c>: what a million memberships are counted by. Null: none.</summary>
    public string? CategorySet { get; private set; }

    /// <summary>The number on the card.</summary>
    public string? Number { get; private set; }

    public int? FromYear { get; private set; }

    public int? FromMonth { get; private set; }

    public int? FromDay { get; private set; }

    /// <summary>The first day that <see cref="FromYear"/>, month and day allow; for counting, never for printing. Null: since before the registry knows.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The first day on which the person belongs no longer; null while they do.</summary>
    public DateOnly? To { get; private set; }

    public LeavingReason? LeavingReason { get; private set; }

    /// <summary>The beginning of the person's key of order, so that a list is read in its order.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>The person's kind, as gender and year of birth below: a million members are counted from this table alone.</summary>
    public PersonKind OfKind { get; private set; }

    [Personal]
    public Gender? OfGender { get; private set; }

    [Personal]
    public int? OfBirthYear { get; private set; }

    public long Version { get; private set; }

    /// <summary>What is known of the day of joining.</summary>
    public PartialDate Joined => new(FromYear, FromMonth, FromDay);

    public bool IsInForceOn(DateOnly day) => (From is null || From <= day) && (To is null || day < To);

    /// <summary>Goes over to the record that stays when two of one person become one.</summary>
    public void BelongTo(Person person)
    {
        Person = person;
        PersonId = person.Id;
        SortName = person.OrderKey;
        (OfKind, OfGender, OfBirthYear) = (person.Kind, person.Gender, person.BirthYear);
    }

    /// <param name="on">The first day on which the person belongs no longer.</param>
    public void End(DateOnly on, LeavingReason reason)
    {
        if (To is not null)
            throw new RuleException("Membership.AlreadyEnded");
        if (From is { } from && on < from)
            throw new RuleException("Membership.EndsBeforeItBegins");

        (To, LeavingReason) = (on, reason);
    }

    /// <summary>Takes back an end that was written down by mistake.</summary>
    public void Reopen()
    {
        if (To is null || LeavingReason is Members.LeavingReason.Changed or Members.LeavingReason.Transferred)
            throw new RuleException("Membership.GoesOnElsewhere");

        (To, LeavingReason) = (null, null);
    }

    /// <summary>Whether both rows tell of one stretch of time in one association.</summary>
    public bool Overlaps(Membership other) =>
        AssociationId == other.AssociationId
        && (From ?? DateOnly.MinValue) < (other.To ?? DateOnly.MaxValue)
        && (other.From ?? DateOnly.MinValue) < (To ?? DateOnly.MaxValue);

    /// <summary>Tells also what another row of the same person and association told: the earlier beginning, the later end, its number and categories.</summary>
    public void TakeOver(Membership other)
    {
        if (From is { } from && (other.From is null || other.From < from))
            (FromYear, FromMonth, FromDay, From) = (other.FromYear, other.FromMonth, other.FromDay, other.From);
        if (To is { } to && (other.To is null || other.To > to))
            (To, LeavingReason) = (other.To, other.LeavingReason);

        Number ??= other.Number;
        Categorise(categories.Concat(other.categories).Select(category => category.CategoryId));
        other.NeverWas();
    }

    /// <summary>Puts right, or fills in, a day of joining: the stretch is the same, only better known.</summary>
    public void CorrectJoining(PartialDate from)
    {
        if (To is { } to && FirstDay(from) > to)
            throw new RuleException("Membership.EndsBeforeItBegins");

        (FromYear, FromMonth, FromDay) = (from.Year, from.Month, from.Day);
        From = FirstDay(from);
    }

    /// <summary>Gives a number to a membership that had none.</summary>
    public void GiveNumber(string number) => Number = PlainText.Line(number, NumberLength, nameof(Number));

    public void Categorise(IEnumerable<int> categoryIds)
    {
        var wanted = categoryIds.ToHashSet();
        categories.RemoveAll(category => !wanted.Contains(category.CategoryId));
        categories.AddRange(wanted.Except(categories.Select(category => category.CategoryId)).Order().Select(id => new MembershipCategory(Id, id)).ToList());
        CategorySet = wanted.Count == 0 ? null : string.Join(',', wanted.Order());
    }

    /// <summary>Ends this row and goes on in a new one, from the same day on, with what changed.</summary>
    public Membership GoOn(Person person, DateOnly on, int associationId, MembershipClass @class, string? number)
    {
        End(on, associationId == AssociationId ? Members.LeavingReason.Changed : Members.LeavingReason.Transferred);
        var next = new Membership(person, associationId, @class, number, new PartialDate(on));
        next.Categorise(categories.Select(category => category.CategoryId));
        return next;
    }

    /// <summary>The row counts on no day any more.</summary>
    private void NeverWas() => (To, LeavingReason) = (From ?? DateOnly.MinValue, Members.LeavingReason.Changed);

    private static DateOnly? FirstDay(PartialDate from) => from.Year is { } year ? new(year, from.Month ?? 1, from.Day ?? 1) : null;
}
