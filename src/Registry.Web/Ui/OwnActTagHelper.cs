using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Registry.Web.Ui;

/// <summary>A form that names no act does its page's own one, also when it is shown again after another of its buttons was pressed.</summary>
/// <remarks>A form without an address goes where the page is, and <c>handler=</c> of that other button is still in it.</remarks>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class OwnActTagHelper : TagHelper
{
    private const string Action = "action";
    private const string Handler = "handler";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    /// <summary>After the framework's own, which may have given it an address.</summary>
    public override int Order => 0;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        if (output.Attributes.ContainsName(Action) || !request.Query.ContainsKey(Handler))
            return;

        var kept = request.Query.Where(one => !string.Equals(one.Key, Handler, StringComparison.OrdinalIgnoreCase));
        output.Attributes.SetAttribute(Action, QueryHelpers.AddQueryString(request.PathBase + request.Path, kept));
    }
}
