using Registry.Domain.Members;

namespace Registry.Data.Counting;

/// <summary>Gender and age of the members there were on a day; organisations have neither.</summary>
public sealed class PeopleOfDay(DateOnly day, IReadOnlyDictionary<(PersonKind Kind, Gender? Gender, int? BirthYear), int> cells)
{
    public int Organisations => cells.Where(cell => cell.Key.Kind == PersonKind.Organisation).Sum(cell => cell.Value);

    private IEnumerable<KeyValuePair<(PersonKind Kind, Gender? Gender, int? BirthYear), int>> People => cells.Where(cell => cell.Key.Kind == PersonKind.Natural);

    /// <param name="gender">Null: those of whom nobody knows.</param>
    public int Of(Gender? gender) => People.Where(cell => cell.Key.Gender == gender).Sum(cell => cell.Value);

    public int Of(AgeGroup age) => People.Where(cell => AgeGroup.Of(cell.Key.BirthYear, day) == age).Sum(cell => cell.Value);

    public int Of(AgeGroup age, Gender? gender) =>
        People.Where(cell => cell.Key.Gender == gender && AgeGroup.Of(cell.Key.BirthYear, day) == age).Sum(cell => cell.Value);
}
