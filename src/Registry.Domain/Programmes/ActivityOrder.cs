namespace Registry.Domain.Programmes;

/// <summary>Places in a list with room between two, so that moving one leaves the others as they are.</summary>
public static class ActivityOrder
{
    public const int Room = 1024;

    /// <summary>The place of the one at this index, counted from 0, in a list laid out anew.</summary>
    public static int At(int index) => (index + 1) * Room;

    /// <summary>A place after the last.</summary>
    public static int After(int? last) => (last ?? 0) + Room;

    /// <summary>A place between two neighbours; nothing where no room is left and the list must be laid out anew.</summary>
    public static int? Between(int? before, int? after) => (before, after) switch
    {
        (_, null) => After(before),
        (null, { } next) => next > 1 ? next / 2 : null,
        ({ } previous, { } next) => next - previous > 1 ? previous + (next - previous) / 2 : null,
    };
}
