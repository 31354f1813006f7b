using Registry.Domain.Commemorations;

namespace Registry.Web.Features.Administration.Templates;

/// <summary>The places of a form's tasks.</summary>
internal static class TemplateOrder
{
    /// <summary>Numbers the tasks from one in the order in which they stand; those in their place stay unchanged.</summary>
    public static void Renumber(this IReadOnlyList<TaskTemplate> templates)
    {
        for (var i = 0; i < templates.Count; i++)
            if (templates[i].Order != i + 1)
                templates[i].Change(templates[i].Title, templates[i].Offset, i + 1);
    }
}
