namespace Registry.Web.Documents.Engine;

/// <summary>No PDF can be had at the moment; the same paper is still there as a page to print.</summary>
public sealed class PrintingUnavailableException(PrintingFault fault, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public PrintingFault Fault { get; } = fault;
}
