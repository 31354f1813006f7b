using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Registry.Web.Ui;

/// <summary>A form that names no act does its page's own one, also when it is shown again after another of its buttons was pressed.</summary>
/// <remarks>The framework sends such a form to the address it was shown at, with <c>handler=</c> of that other button in it.</remarks>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class OwnActTagHelper : TagHelper
{
    private const string Action = "action";
    private const string Handler = "handler";
    private static readonly string[] Named = [Action, "asp-page", "asp-page-handler", "asp-route"];

    /// <summary>After the framework's own.</summary>
    public override int Order => 0;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Named.Any(name => context.AllAttributes.ContainsName(name)) || output.Attributes[Action]?.Value is not string address)
            return;

        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return;

        var kept = QueryHelpers.ParseQuery(address[query..]).Where(one => !string.Equals(one.Key, Handler, StringComparison.OrdinalIgnoreCase));
        output.Attributes.SetAttribute(Action, QueryHelpers.AddQueryString(address[..query], kept));
    }
}
