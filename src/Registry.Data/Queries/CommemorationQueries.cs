using Registry.Domain.Access;
using Registry.Domain.Commemorations;

namespace Registry.Data.Queries;

/// <summary>Questions about commemorations, their tasks and letters.</summary>
public static class CommemorationQueries
{
    public static IQueryable<Commemoration> VisibleTo(this IQueryable<Commemoration> commemorations, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return commemorations.Where(commemoration => visible.Contains(commemoration.OwnerId));
    }

    public static IQueryable<PreparationTask> VisibleTo(this IQueryable<PreparationTask> tasks, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return tasks.Where(task => visible.Contains(task.Commemoration!.OwnerId));
    }

    public static IQueryable<Letter> VisibleTo(this IQueryable<Letter> letters, Reader reader, Ability ability = Ability.Read)
    {
        var visible = reader.AssociationsFor(ability);
        return letters.Where(letter => visible.Contains(letter.Commemoration!.OwnerId));
    }
}
