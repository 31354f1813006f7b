namespace Registry.Domain.Associations;

/// <summary>What was true of an association for a time.</summary>
public interface IFormer
{
    /// <summary>The first day; null: from the beginning, or not known.</summary>
    DateOnly? From { get; }

    /// <summary>The first day on which it was no longer so.</summary>
    DateOnly Until { get; }
}

/// <summary>Asks what was so on a day.</summary>
public static class Formers
{
    /// <summary>The one in force on the day; none where what is so today was so already.</summary>
    /// <remarks>Of a day before the earliest known, the earliest is told.</remarks>
    public static T? On<T>(this IEnumerable<T> formers, DateOnly day)
        where T : class, IFormer =>
        formers.Where(former => day < former.Until).MinBy(former => former.Until);
}
