using Registry.Domain.Associations;
using Registry.Domain.Days;
using Registry.Domain.Members;

namespace Registry.Web.Demo;

/// <summary>When the invented members came, what changed since, and who left.</summary>
internal sealed class DemoYears(DemoDice dice, DemoAssociations associations, DateOnly today)
{
    private static readonly LeavingReason[] Reasons = [LeavingReason.Resigned, LeavingReason.MovedAway, LeavingReason.MovedAway, LeavingReason.Removed];

    private readonly Dictionary<Association, int> numbers = [];

    public IEnumerable<Membership> Of(IEnumerable<(Person Person, Association At)> joined)
    {
        foreach (var (person, association) in joined)
        {
            foreach (var row in LifeOf(person, association))
                yield return row;
            if (person is { Kind: PersonKind.Natural, DeceasedOn: null } && dice.Chance(9) && Other(association) is { } other)
                yield return First(person, other);
        }
    }

    private IEnumerable<Membership> LifeOf(Person person, Association association)
    {
        var row = First(person, association);
        yield return row;

        var fate = dice.Next(100);
        if (fate < 11)
            End(row, dice.Of(Reasons));
        else if (fate < 14 && person.Kind == PersonKind.Natural)
            Bury(person, row);
        else if (fate < 22 && Between(row) is { } turned && person.CountryIso2 is null)
            yield return row.GoOn(person, turned, association.Id, fate < 18 ? MembershipClass.Honorary : MembershipClass.Official, row.Number);
    }

    private Membership First(Person person, Association association)
    {
        var founded = association.FoundedYear ?? today.Year - 8;
        var year = founded + dice.Next(Math.Max(1, today.Year - founded));
        var from = dice.Next(10) switch { 0 => default, < 6 => new PartialDate(year, null, null), < 8 => new(year, dice.Next(12) + 1, null), _ => new(year, dice.Next(12) + 1, dice.Next(28) + 1) };
        var @class = person.CountryIso2 is not null || dice.Chance(6) ? MembershipClass.Associate : dice.Chance(2) ? MembershipClass.Honorary : MembershipClass.Official;
        return new(person, association.Id, @class, dice.Chance(88) ? NumberIn(association) : null, from);
    }

    private string NumberIn(Association association)
    {
        var top = association.Kind == AssociationKind.Branch ? association.Parent! : association;
        numbers[top] = numbers.GetValueOrDefault(top) + 1;
        return $"{(top == associations.Laos ? "VL" : top == associations.Cambodia ? "VC" : "VT")}-{numbers[top]:0000}";
    }

    private void End(Membership row, LeavingReason reason)
    {
        if (Between(row) is { } on)
            row.End(on, reason);
    }

    private void Bury(Person person, Membership row)
    {
        if (Between(row) is not { } on)
            return;

        person.Die(on.AddDays(-1));
        row.End(on, LeavingReason.Deceased);
    }

    /// <summary>A day after joining and before today.</summary>
    private DateOnly? Between(Membership row)
    {
        var days = today.DayNumber - (row.From ?? today.AddYears(-6)).DayNumber;
        return days < 30 ? null : today.AddDays(-1 - dice.Next(days - 2));
    }

    private Association? Other(Association association) => dice.Of(new[] { associations.Laos, associations.Cambodia, associations.Thailand }.Where(one => one != association && one != association.Parent).ToList());
}
