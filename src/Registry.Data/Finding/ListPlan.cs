namespace Registry.Data.Finding;

/// <summary>One way to read a list in its order.</summary>
/// <param name="Counted">What fits, among no more rows than are read to count.</param>
/// <param name="IsCut">There are more rows than are read to count.</param>
/// <param name="Part">Keys of memberships in their order, so many after so many.</param>
internal sealed record ListPlan(IQueryable<int> Counted, bool IsCut, Func<int, int, IQueryable<int>> Part);
